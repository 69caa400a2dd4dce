/**
 * What every page stands on: language, texts, formats, addresses and the content policy.
 *
 * <p><b>Adding a public page</b> (no session, no script, no PrimeFaces): {@code /name.xhtml} is
 * served as {@code /name} and {@code /fi/name}; what follows ({@code /name/abc}) is injected by
 * {@code @Inject @Param(pathIndex = 0)}.
 *
 * <pre>{@code
 * <ui:composition template="/WEB-INF/templates/page.xhtml" xmlns:ui="jakarta.faces.facelets"
 *     xmlns:t="urn:talkoot:tags">
 *   <ui:param name="page" value="honour"/>
 *   <ui:define name="main">
 *     <t:heading title="#{i18n['honour.title']}"/>
 *     ...
 *   </ui:define>
 * </ui:composition>
 * }</pre>
 *
 * <p><b>Adding a form page</b>: the same with template {@code form.xhtml}; inside {@code <h:form>}
 * each field is one line, {@code <t:field id="question" value="#{newProblemPage.question}"
 * label="newProblem.question"/>}; {@code t:area}, {@code t:select}, {@code t:choice}, {@code
 * t:date} are alike; {@code <t:button action="#{newProblemPage.save}" label="newProblem.save"/>}
 * sends. The bean is {@code @Named @ViewScoped}, its action calls one service and ends with {@code
 * Site.redirect("/problem/" + id, "sent")}, which shows the text {@code done.sent} there; a {@link
 * org.talkoot.shared.BrokenRule} thrown by the service appears as a message at the field whose id
 * is the violation's field, with the reader's text kept ({@link RefusalMessages}).
 *
 * <p>Texts are keys of {@code i18n/messages_*.properties}, both languages, prefixed by the page; a
 * test keeps them equal and refuses words written into pages.
 */
@NullMarked
package org.talkoot.web.page;

import org.jspecify.annotations.NullMarked;
