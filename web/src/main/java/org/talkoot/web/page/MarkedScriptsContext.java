package org.talkoot.web.page;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.ServletRequest;

/** Lets {@link MarkedScripts} write the pages that asked for it. */
class MarkedScriptsContext extends FacesContextWrapper {

  MarkedScriptsContext(FacesContext wrapped) {
    super(wrapped);
    setCurrentInstance(this);
  }

  @Override
  public void setResponseWriter(ResponseWriter writer) {
    ServletRequest request = (ServletRequest) getExternalContext().getRequest();
    super.setResponseWriter(
        PagePolicy.nonceOf(request)
            .filter(nonce -> !MarkedScripts.stands(writer))
            .<ResponseWriter>map(nonce -> new MarkedScripts(writer, nonce))
            .orElse(writer));
  }

  /** Wraps each request's context; named in faces-config.xml. */
  public static class Factory extends FacesContextFactory {

    public Factory(FacesContextFactory wrapped) {
      super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(
        Object context, Object request, Object response, Lifecycle lifecycle) {
      return new MarkedScriptsContext(
          getWrapped().getFacesContext(context, request, response, lifecycle));
    }
  }
}
