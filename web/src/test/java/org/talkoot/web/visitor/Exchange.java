package org.talkoot.web.visitor;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request of a visitor and its answer, as far as the filter looks at them. */
final class Exchange {
  final Map<String, String> asked = new LinkedHashMap<>(Map.of("Host", "talkoot.example"));
  final Map<String, String> answered = new LinkedHashMap<>();
  final ByteArrayOutputStream body = new ByteArrayOutputStream();
  int status = HttpServletResponse.SC_OK;
  private final String path;
  private String method = "GET";
  private Cookie[] cookies = new Cookie[0];
  private @Nullable String type;

  private Exchange(String path) {
    this.path = path;
  }

  static Exchange of(String path) {
    return new Exchange(path);
  }

  Exchange with(String header, String value) {
    asked.put(header, value);
    return this;
  }

  Exchange by(String otherMethod) {
    method = otherMethod;
    return this;
  }

  Exchange cookie(String name, String value) {
    cookies = new Cookie[] {new Cookie(name, value)};
    return this;
  }

  String text() {
    return body.toString(StandardCharsets.UTF_8);
  }

  HttpServletRequest request() {
    return proxy(HttpServletRequest.class, this::asked);
  }

  HttpServletResponse response() {
    return proxy(HttpServletResponse.class, this::answered);
  }

  private @Nullable Object asked(Object self, Method called, Object @Nullable [] values) {
    return switch (called.getName()) {
      case "getMethod" -> method;
      case "getHeader" -> asked.get(first(values));
      case "getRequestURI" -> path;
      case "getContextPath" -> "";
      case "getQueryString" -> null;
      case "getScheme" -> "https";
      case "getCookies" -> cookies;
      default -> throw new UnsupportedOperationException(called.getName());
    };
  }

  private @Nullable Object answered(Object self, Method called, Object @Nullable [] values) {
    switch (called.getName()) {
      case "setHeader" -> answered.put(first(values), String.valueOf(values[1]));
      case "setStatus", "sendError" -> status = Integer.parseInt(first(values));
      case "setContentType" -> type = first(values);
      case "setContentLength" -> answered.put("Content-Length", first(values));
      case "getStatus" -> {
        return status;
      }
      case "getContentType" -> {
        return type;
      }
      case "getHeader" -> {
        return answered.get(first(values));
      }
      case "getHeaderNames" -> {
        return answered.keySet();
      }
      case "getOutputStream" -> {
        return new Written();
      }
      case "getWriter" -> {
        return new PrintWriter(body, true, StandardCharsets.UTF_8);
      }
      default -> throw new UnsupportedOperationException(called.getName());
    }
    return null;
  }

  private static String first(Object @Nullable [] values) {
    return String.valueOf(values == null ? null : values[0]);
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(Exchange.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private final class Written extends ServletOutputStream {
    @Override
    public void write(int one) {
      body.write(one);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException();
    }
  }
}
