package org.talkoot.web.expression;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.ImportHandler;
import jakarta.el.VariableMapper;
import org.jspecify.annotations.Nullable;

/** What expressions of one request are evaluated in: the server's, with our resolver first. */
final class PageExpressions extends ELContext {
  private final ELContext server;
  private final ELResolver resolver;

  PageExpressions(ELContext server, ELResolver resolver) {
    this.server = server;
    this.resolver = resolver;
  }

  @Override
  public ELResolver getELResolver() {
    return resolver;
  }

  @Override
  public FunctionMapper getFunctionMapper() {
    return server.getFunctionMapper();
  }

  @Override
  public VariableMapper getVariableMapper() {
    return server.getVariableMapper();
  }

  @Override
  public ImportHandler getImportHandler() {
    return server.getImportHandler();
  }

  @Override
  public @Nullable Object getContext(Class<?> key) {
    return server.getContext(key);
  }

  @Override
  public void putContext(Class<?> key, Object value) {
    server.putContext(key, value);
  }
}
