package org.talkoot.web.page;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletRequest;

/** Keeps forms and links that Faces writes in the language of the page they stand on. */
public class LanguageViewHandler extends ViewHandlerWrapper {

  public LanguageViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    String url = super.getActionURL(context, viewId);
    ServletRequest request = (ServletRequest) context.getExternalContext().getRequest();
    return Language.of(url) == Language.EN ? Language.of(request).path(url) : url;
  }
}
