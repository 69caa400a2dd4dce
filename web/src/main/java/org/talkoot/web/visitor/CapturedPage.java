package org.talkoot.web.visitor;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the body of an answer in, so that it can be kept; headers go through to the real one. */
final class CapturedPage extends HttpServletResponseWrapper {
  private static final Set<String> OF_THE_ANSWER =
      Set.of("set-cookie", "content-length", "content-type", "content-encoding", "date", "etag");

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final long began;
  private @Nullable PrintWriter writer;
  private boolean finished;

  CapturedPage(HttpServletResponse response, long began) {
    super(response);
    this.began = began;
  }

  /** Returns the page if anybody may have it. */
  Optional<KeptPage> page(long now) {
    String type = Objects.requireNonNullElse(getContentType(), "");
    boolean shared =
        !finished
            && getStatus() == SC_OK
            && getHeader("Set-Cookie") == null
            && "no-cache".equals(getHeader("Cache-Control"))
            && type.startsWith("text/html");
    return shared
        ? Optional.of(KeptPage.of(headers(), type, bytes(), began, now))
        : Optional.empty();
  }

  /** Sends what was taken in as it is. */
  void pass() throws IOException {
    if (!finished) {
      getResponse().getOutputStream().write(bytes());
    }
  }

  private byte[] bytes() {
    if (writer != null) {
      writer.flush();
    }
    return body.toByteArray();
  }

  private Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String name : getHeaderNames()) {
      if (!OF_THE_ANSWER.contains(name.toLowerCase(Locale.ROOT))) {
        headers.put(name, getHeader(name));
      }
    }
    return headers;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new Taking(body);
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
    }
    return writer;
  }

  @Override
  public void sendError(int status) throws IOException {
    finished = true;
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    finished = true;
    super.sendError(status, message);
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    finished = true;
    super.sendRedirect(location);
  }

  @Override
  public void setContentLength(int length) {
    // Known once the whole page is there.
  }

  @Override
  public void setContentLengthLong(long length) {
    // Known once the whole page is there.
  }

  @Override
  public void flushBuffer() {
    // Nothing leaves before the whole page is there.
  }

  @Override
  public void reset() {
    body.reset();
    writer = null;
    super.reset();
  }

  @Override
  public void resetBuffer() {
    body.reset();
    writer = null;
  }

  @Override
  public boolean isCommitted() {
    return finished && super.isCommitted();
  }

  private static final class Taking extends ServletOutputStream {
    private final ByteArrayOutputStream body;

    Taking(ByteArrayOutputStream body) {
      this.body = body;
    }

    @Override
    public void write(int one) {
      body.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      body.write(bytes, from, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("pages are written in one go");
    }
  }
}
