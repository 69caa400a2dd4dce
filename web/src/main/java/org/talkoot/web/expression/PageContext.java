package org.talkoot.web.expression;

import jakarta.el.ELContext;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.lifecycle.Lifecycle;

/** Lets expressions of a page be evaluated by {@link PageResolver}. */
final class PageContext extends FacesContextWrapper {
  private final ELContext expressions;

  PageContext(FacesContext wrapped, NamedBeans beans) {
    super(wrapped);
    ELContext server = wrapped.getELContext();
    expressions =
        new PageExpressions(server, new PageResolver(wrapped, beans, server.getELResolver()));
    setCurrentInstance(this);
  }

  @Override
  public ELContext getELContext() {
    return expressions;
  }

  /** Wraps each request's context; named in faces-config.xml. */
  public static class Factory extends FacesContextFactory {
    private final NamedBeans beans = new NamedBeans(CDI.current().getBeanManager());

    public Factory(FacesContextFactory wrapped) {
      super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(
        Object context, Object request, Object response, Lifecycle lifecycle) {
      return new PageContext(
          getWrapped().getFacesContext(context, request, response, lifecycle), beans);
    }
  }
}
