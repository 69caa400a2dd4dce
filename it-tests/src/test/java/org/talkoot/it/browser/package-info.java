/**
 * Using the portal as a person does: with a real browser.
 *
 * <p>{@link org.talkoot.it.browser.Browsing} gives each test a fresh Chromium page; where there is
 * no Chromium the tests are skipped, with one loud line. {@link
 * org.talkoot.it.browser.Accessibility} lets axe look at a page.
 */
package org.talkoot.it.browser;
