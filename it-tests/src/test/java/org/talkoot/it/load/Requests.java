package org.talkoot.it.load;

import java.nio.charset.StandardCharsets;

/** Writes requests as bytes. */
final class Requests {
  private final String host;

  Requests(String host) {
    this.host = host;
  }

  /** A page as a browser asks for it; the cookie may be empty. */
  byte[] page(String path, String cookie) {
    return bytes(
        "GET "
            + path
            + " HTTP/1.1\r\nHost: "
            + host
            + "\r\n"
            + "Accept: text/html\r\n"
            + "Accept-Encoding: gzip, deflate, br\r\n"
            + "Accept-Language: en\r\n"
            + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n")
            + "\r\n");
  }

  /** A question of a program; the token may be empty. */
  byte[] rest(String path, String token) {
    return bytes(head("GET", path, token) + "\r\n");
  }

  /** A deed of a program. */
  byte[] rest(String method, String path, String token, String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    return bytes(
        head(method, path, token)
            + "Content-Type: application/json\r\nContent-Length: "
            + body.length
            + "\r\n\r\n"
            + json);
  }

  private String head(String method, String path, String token) {
    return method
        + " /api/v1"
        + path
        + " HTTP/1.1\r\nHost: "
        + host
        + "\r\nAccept: application/json\r\nAccept-Encoding: gzip\r\nAccept-Language: en\r\n"
        + (token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
