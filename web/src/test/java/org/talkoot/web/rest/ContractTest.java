package org.talkoot.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The OpenAPI document tells of every operation, and of nothing else. */
class ContractTest {
  @Test
  void every_operation_is_in_the_document_and_nothing_else() throws Exception {
    TreeSet<String> documented = new TreeSet<>();
    document()
        .path("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(method -> documented.add(method + " " + path.getKey())));
    TreeSet<String> written = new TreeSet<>();
    resources().forEach(resource -> written.addAll(operations(resource)));

    assertThat(documented).isNotEmpty().isEqualTo(written);
  }

  @Test
  void every_operation_tells_how_it_refuses() throws Exception {
    document()
        .path("paths")
        .forEach(
            path ->
                path.forEach(
                    operation ->
                        assertThat(operation.path("responses").has("4XX"))
                            .as(operation.path("operationId").asText())
                            .isTrue()));
  }

  private static JsonNode document() throws IOException {
    try (InputStream in = ContractTest.class.getResourceAsStream("/openapi.json")) {
      return JsonFormat.mapper().readTree(in);
    }
  }

  private static List<Class<?>> resources() throws IOException, URISyntaxException {
    Path classes =
        Path.of(RestApplication.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(name -> name.endsWith("Resource.class") || name.endsWith("Resources.class"))
          .<Class<?>>map(ContractTest::load)
          .filter(type -> type.isAnnotationPresent(jakarta.ws.rs.Path.class))
          .toList();
    }
  }

  private static Class<?> load(String file) {
    String name = file.substring(0, file.length() - 6).replace('/', '.').replace('\\', '.');
    try {
      return Class.forName(name, false, ContractTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> operations(Class<?> resource) {
    String base = resource.getAnnotation(jakarta.ws.rs.Path.class).value();
    return Arrays.stream(resource.getDeclaredMethods())
        .flatMap(
            method ->
                Arrays.stream(method.getAnnotations())
                    .map(Annotation::annotationType)
                    .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                    .map(type -> type.getAnnotation(HttpMethod.class).value())
                    .map(verb -> verb.toLowerCase(Locale.ROOT) + " " + path(base, method)))
        .toList();
  }

  private static String path(String base, Method method) {
    jakarta.ws.rs.Path own = method.getAnnotation(jakarta.ws.rs.Path.class);
    return ("/" + base + (own == null ? "" : "/" + own.value())).replace("//", "/");
  }
}
