package org.talkoot.it.load;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One kept connection of HTTP/1.1 that sends requests made beforehand and throws answers away.
 *
 * <p>A whole client would cost more processor time than a page that is handed out ready, and the
 * load shares its processors with the server.
 */
final class Wire implements Closeable {
  private static final int LONGEST_LINE = 8192;

  private final int port;
  private final byte[] line = new byte[LONGEST_LINE];
  private Socket socket;
  private InputStream in;
  private OutputStream out;
  private boolean closing;
  private long length;
  private boolean chunked;

  Wire(int port) throws IOException {
    this.port = port;
    connect();
  }

  private void connect() throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(60_000);
    in = new BufferedInputStream(socket.getInputStream(), 65_536);
    out = socket.getOutputStream();
    closing = false;
  }

  /** Sends the request, reads the whole answer and returns its status. */
  int exchange(byte[] request) throws IOException {
    if (closing) {
      socket.close();
      connect();
    }
    out.write(request);
    int status = head();
    if (chunked) {
      long size = chunk();
      while (size > 0) {
        in.skipNBytes(size);
        readLine();
        size = chunk();
      }
      readLine();
    } else {
      in.skipNBytes(length);
    }
    return status;
  }

  private int head() throws IOException {
    length = 0;
    chunked = false;
    int status = Integer.parseInt(text(9, Math.min(12, readLine())));
    for (int size = readLine(); size > 0; size = readLine()) {
      if (begins(size, "content-length: ")) {
        length = Long.parseLong(text(16, size));
      } else if (begins(size, "transfer-encoding: chunked")) {
        chunked = true;
      } else if (begins(size, "connection: close")) {
        closing = true;
      }
    }
    return status;
  }

  private long chunk() throws IOException {
    return Long.parseLong(text(0, readLine()), 16);
  }

  private boolean begins(int size, String name) {
    if (size < name.length()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (Character.toLowerCase(line[i]) != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private String text(int from, int to) {
    return new String(line, from, to - from, StandardCharsets.ISO_8859_1).strip();
  }

  /** Reads a line into the buffer and returns how long it is. */
  private int readLine() throws IOException {
    int size = 0;
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("The server closed the connection");
      }
      if (next != '\r' && size < LONGEST_LINE) {
        line[size++] = (byte) next;
      }
    }
    return size;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
