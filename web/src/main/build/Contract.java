import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.LongId;
import org.talkoot.web.rest.Codes;
import org.talkoot.web.rest.Created;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.NeverRepeated;
import org.talkoot.web.rest.ProblemDetails;
import org.talkoot.web.rest.RestApplication;
import org.talkoot.web.rest.Tagged;

/**
 * Writes the OpenAPI 3.1 document of the REST interface from the resources themselves.
 *
 * <p>Runs in the build, after compilation. What a resource's annotations and types say becomes an
 * operation; what our conventions add to every operation (refusals, headers, security) is added
 * here, once. Arguments: the folder of classes, the file to write.
 */
public final class Contract {
  private static final String BEARER = "accessToken";
  private static final String JSON = "application/json";

  private final Map<String, Method> methods = new TreeMap<>();

  public static void main(String[] args) throws Exception {
    java.nio.file.Path classes = java.nio.file.Path.of(args[0]);
    java.nio.file.Path target = java.nio.file.Path.of(args[1]);
    OpenAPI document = new Contract().read(resources(classes));
    Files.createDirectories(target.getParent());
    Files.writeString(target, Json31.pretty(document) + "\n");
  }

  private static Set<Class<?>> resources(java.nio.file.Path classes) throws IOException {
    Set<Class<?>> found = new LinkedHashSet<>();
    try (Stream<java.nio.file.Path> files = Files.walk(classes)) {
      files
          .map(file -> classes.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".class") && name.contains("/rest/"))
          .sorted()
          .map(name -> load(name.substring(0, name.length() - 6).replace('/', '.')))
          .filter(type -> type.isAnnotationPresent(Path.class))
          .forEach(found::add);
    }
    return found;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Contract.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private OpenAPI read(Set<Class<?>> resources) {
    resources.stream().flatMap(type -> Arrays.stream(type.getDeclaredMethods())).forEach(this::note);
    ModelConverters.getInstance(true).addConverter(new OurTypes());
    Json.mapper().setVisibility(PropertyAccessor.FIELD, Visibility.ANY); // of bean parameters
    OpenAPI frame = frame();
    OpenAPI document =
        new Reader(new SwaggerConfiguration().openAPI31(true).openAPI(frame)).read(resources);
    document.getPaths().values().stream()
        .flatMap(path -> path.readOperations().stream())
        .forEach(this::complete);
    describeRefusals(document);
    sort(document);
    return document;
  }

  private void note(Method method) {
    if (Arrays.stream(method.getAnnotations()).anyMatch(Contract::isHttpMethod)
        && methods.put(method.getName(), method) != null) {
      throw new IllegalStateException("two operations are called " + method.getName());
    }
  }

  private static boolean isHttpMethod(Annotation annotation) {
    return annotation.annotationType().isAnnotationPresent(HttpMethod.class);
  }

  private static OpenAPI frame() {
    return new OpenAPI()
        .openapi("3.1.0")
        .info(
            new Info()
                .title("Talkoot")
                .version("1")
                .description(
                    "Bounded problems, solutions, peer review, outcomes and honour. Refusals are"
                        + " RFC 9457 problem documents in the caller's language; unknown fields are"
                        + " ignored; lists go on at `next`; a repeated POST with the same"
                        + " `Idempotency-Key` gets its first answer.")
                .contact(new Contact().name("Talkoot").url("https://talkoot.example/")))
        .servers(List.of(new Server().url(RestApplication.BASE).description("This installation")))
        .security(List.of(new SecurityRequirement().addList(BEARER)))
        .components(
            new Components()
                .addSecuritySchemes(
                    BEARER,
                    new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description(
                            "A personal access token, `tk_…`, with scopes `read`, `write`,"
                                + " `review`, `manage`.")));
  }

  private void complete(Operation operation) {
    Method method = methods.get(operation.getOperationId());
    if (method == null) {
      throw new IllegalStateException("no method for " + operation.getOperationId());
    }
    boolean hasBody = operation.getRequestBody() != null;
    if (hasBody) {
      Schema<?> schema =
          operation.getRequestBody().getContent().values().iterator().next().getSchema();
      operation.getRequestBody().setRequired(true);
      operation.getRequestBody().setContent(content(JSON, schema));
    }
    if (method.isAnnotationPresent(POST.class)
        && !method.isAnnotationPresent(NeverRepeated.class)) {
      operation.addParametersItem(idempotencyKey());
    }
    boolean tagged = has(operation, "If-Match");
    describeShared(operation);
    describeScope(operation, method);
    operation.setResponses(responses(operation, method, hasBody, tagged));
  }

  private static void describeScope(Operation operation, Method method) {
    Needs needs = method.getAnnotation(Needs.class);
    if (needs == null) {
      operation.setSecurity(
          List.of(new SecurityRequirement(), new SecurityRequirement().addList(BEARER)));
      return;
    }
    operation.setSecurity(List.of(new SecurityRequirement().addList(BEARER)));
    operation.addExtension("x-scope", Codes.of(needs.value()));
    operation.setDescription("Needs a token with the scope `" + Codes.of(needs.value()) + "`.");
  }

  private static boolean has(Operation operation, String parameter) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(p -> parameter.equals(p.getName()));
  }

  private static void describeShared(Operation operation) {
    for (Parameter parameter :
        Optional.ofNullable(operation.getParameters()).orElse(List.of())) {
      if ("If-Match".equals(parameter.getName())) {
        parameter.setDescription("The ETag that was read; only the content version counts.");
        parameter.setSchema(string().maxLength(100));
      } else if ("limit".equals(parameter.getName())) {
        parameter.setSchema(limit());
      }
    }
  }

  private static Schema<?> limit() {
    Schema<Object> limit = new JsonSchema();
    limit.typesItem("integer").format("int32").setDefault(20);
    limit.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(100));
    return limit;
  }

  private static Parameter idempotencyKey() {
    return new HeaderParameter()
        .name("Idempotency-Key")
        .description("The caller's own name for the request, kept for 24 hours.")
        .required(false)
        .schema(string().minLength(1).maxLength(200).pattern("^[!-~]+$"));
  }

  private static ApiResponses responses(
      Operation operation, Method method, boolean hasBody, boolean tagged) {
    ApiResponses responses = new ApiResponses();
    if (method.getReturnType() == Response.class) {
      operation.getResponses().forEach((status, given) -> addDeclared(responses, status, given));
    } else {
      Iterator<ApiResponse> given = operation.getResponses().values().iterator();
      addSuccess(responses, method, given.hasNext() ? given.next() : new ApiResponse());
    }
    Set<Integer> refusals = new LinkedHashSet<>(List.of(400, 401));
    boolean secured = method.isAnnotationPresent(Needs.class);
    boolean changes = !method.isAnnotationPresent(GET.class);
    addIf(refusals, secured, 403);
    addIf(refusals, path(method).contains("{") || changes, 404);
    addIf(refusals, changes, 409);
    addIf(refusals, tagged, 412);
    addIf(refusals, hasBody, 413, 415);
    refusals.add(422);
    addIf(refusals, tagged, 428);
    refusals.add(429);
    refusals.add(503);
    refusals.forEach(status -> responses.addApiResponse("" + status, refusal(status)));
    responses.addApiResponse("4XX", refusal("Refused"));
    return responses;
  }

  private static void addIf(Set<Integer> refusals, boolean condition, Integer... statuses) {
    if (condition) {
      refusals.addAll(List.of(statuses));
    }
  }

  private static void addDeclared(ApiResponses responses, String status, ApiResponse given) {
    if (given.getContent() != null && !given.getContent().isEmpty()) {
      given.setContent(content(JSON, given.getContent().values().iterator().next().getSchema()));
    }
    responses.addApiResponse(status, given);
  }

  private static void addSuccess(ApiResponses responses, Method method, ApiResponse given) {
    Class<?> type = method.getReturnType();
    if (type == void.class) {
      responses.addApiResponse("204", new ApiResponse().description("Done"));
      return;
    }
    ApiResponse success = new ApiResponse().description("The answer");
    if (given.getContent() != null && !given.getContent().isEmpty()) {
      success.setContent(content(JSON, given.getContent().values().iterator().next().getSchema()));
    }
    if (type == Created.class) {
      success.addHeaderObject("Location", header("Where the new thing is.", "uri-reference"));
    }
    if (type == Tagged.class || type == Created.class) {
      success.addHeaderObject("ETag", header("Content version and counters, `\"v.c\"`.", null));
    }
    if (type == Listing.class) {
      success.addHeaderObject("Link", header("Where the list goes on, `rel=\"next\"`.", null));
    }
    responses.addApiResponse(type == Created.class ? "201" : "200", success);
    if (method.isAnnotationPresent(GET.class) && type == Tagged.class) {
      responses.addApiResponse("304", new ApiResponse().description("Nothing has changed"));
    }
  }

  private static Header header(String description, String format) {
    return new Header().description(description).schema(string().format(format));
  }

  private static ApiResponse refusal(Object status) {
    return new ApiResponse().$ref("#/components/responses/" + name(status));
  }

  private static String name(Object status) {
    return status instanceof Integer number ? REFUSALS.get(number).name() : status.toString();
  }

  private record Kind(String name, String description) {}

  private static final Map<Integer, Kind> REFUSALS = new LinkedHashMap<>();

  static {
    REFUSALS.put(400, new Kind("Malformed", "The request has not the form it must have."));
    REFUSALS.put(401, new Kind("SignInNeeded", "A valid access token is needed."));
    REFUSALS.put(403, new Kind("Forbidden", "The caller may not do this."));
    REFUSALS.put(404, new Kind("Unknown", "Nothing is here that the caller may know of."));
    REFUSALS.put(409, new Kind("Conflict", "Not possible in the present state."));
    REFUSALS.put(412, new Kind("Stale", "Somebody changed it meanwhile."));
    REFUSALS.put(413, new Kind("TooLarge", "The body is too large."));
    REFUSALS.put(415, new Kind("UnsupportedMediaType", "The body must be JSON."));
    REFUSALS.put(422, new Kind("Invalid", "Values that cannot be used; each field is named."));
    REFUSALS.put(428, new Kind("VersionNeeded", "The change must name a version."));
    REFUSALS.put(429, new Kind("TooMany", "Too many requests; see `Retry-After`."));
    REFUSALS.put(503, new Kind("Unavailable", "The database is away; see `Retry-After`."));
  }

  private static void describeRefusals(OpenAPI document) {
    ModelConverters.getInstance(true)
        .readAll(new AnnotatedType(ProblemDetails.class))
        .forEach(document.getComponents()::addSchemas);
    REFUSALS.forEach(
        (status, kind) ->
            document.getComponents().addResponses(kind.name(), problem(status, kind.description())));
    document.getComponents().addResponses("Refused", problem(0, "Any other refusal."));
  }

  private static ApiResponse problem(int status, String description) {
    ApiResponse response =
        new ApiResponse()
            .description(description)
            .content(
                content(
                    ProblemDetails.MEDIA_TYPE,
                    new JsonSchema().$ref("#/components/schemas/ProblemDetails")));
    if (status == 429 || status == 503) {
      response.addHeaderObject(
          "Retry-After",
          new Header()
              .description("Seconds to wait.")
              .schema(new JsonSchema().typesItem("integer").format("int32")));
    }
    return response;
  }

  private static String path(Method method) {
    Path own = method.getAnnotation(Path.class);
    String base = method.getDeclaringClass().getAnnotation(Path.class).value();
    return own == null ? base : base + "/" + own.value();
  }

  private static Content content(String type, Schema<?> schema) {
    return new Content().addMediaType(type, new MediaType().schema(schema));
  }

  private static Schema<?> string() {
    return new JsonSchema().typesItem("string");
  }

  private static void sort(OpenAPI document) {
    Map<String, PathItem> sorted = new TreeMap<>(document.getPaths());
    document.getPaths().clear();
    document.getPaths().putAll(sorted);
    document.getComponents().getSchemas().keySet().removeIf(name -> name.endsWith("Query"));
    document.getComponents().setSchemas(new TreeMap<>(document.getComponents().getSchemas()));
    Set<String> tags = new LinkedHashSet<>();
    sorted.values().stream()
        .flatMap(item -> item.readOperations().stream())
        .flatMap(operation -> operation.getTags().stream())
        .sorted()
        .forEach(tags::add);
    document.setTags(
        tags.stream()
            .map(tag -> new Tag().name(tag).description("About " + tag.replace('-', ' ') + "."))
            .toList());
  }

  /** Shows our types as they are written: ids and codes as strings, wrappers as what they hold. */
  private static final class OurTypes implements ModelConverter {
    private static final Set<Class<?>> WRAPPERS = Set.of(Created.class, Tagged.class);

    @Override
    public boolean isOpenapi31() {
      return true;
    }

    @Override
    public Schema<?> resolve(
        AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
      JavaType java = TypeFactory.defaultInstance().constructType(type.getType());
      Class<?> raw = java.getRawClass();
      if (LongId.class.isAssignableFrom(raw)) {
        return string().pattern("^[0-9a-z]{13}$");
      }
      if (raw.isEnum()) {
        return codes(raw);
      }
      if (WRAPPERS.contains(raw)) {
        type.setType(java.containedType(0));
        return context.resolve(type);
      }
      Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
      if (raw.isRecord() && schema != null) {
        Schema<?> model = schema.get$ref() == null ? schema : defined(schema, context);
        if (model != null && model.getProperties() != null) {
          sayWhatMayBeMissing(raw, model);
        }
      }
      return schema;
    }

    private static Schema<?> defined(Schema<?> reference, ModelConverterContext context) {
      String ref = reference.get$ref();
      return context.getDefinedModels().get(ref.substring(ref.lastIndexOf('/') + 1));
    }

    private static Schema<?> codes(Class<?> type) {
      Schema<Object> schema = new JsonSchema();
      schema.typesItem("string");
      schema.setEnum(new ArrayList<>());
      Arrays.stream(type.getEnumConstants())
          .map(value -> Codes.of((Enum<?>) value))
          .forEach(schema.getEnum()::add);
      return schema;
    }

    private static void sayWhatMayBeMissing(Class<?> record, Schema<?> model) {
      boolean isRequest = record.getSimpleName().endsWith("Request");
      List<String> required = new ArrayList<>();
      for (RecordComponent component : record.getRecordComponents()) {
        Schema<?> property = (Schema<?>) model.getProperties().get(component.getName());
        if (property == null) {
          continue;
        }
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
          model.getProperties().put(component.getName(), nullable(property));
        } else if (!component.getAccessor().isAnnotationPresent(
            com.fasterxml.jackson.annotation.JsonInclude.class)) {
          required.add(component.getName());
        }
      }
      model.setRequired(required.isEmpty() ? null : required);
      if (isRequest) {
        model.setAdditionalProperties(true);
      }
    }

    private static Schema<?> nullable(Schema<?> property) {
      if (property.get$ref() != null) {
        Schema<?> either = new JsonSchema();
        either.addAnyOfItem(property);
        either.addAnyOfItem(new JsonSchema().typesItem("null"));
        return either;
      }
      if (property.getTypes() != null && !property.getTypes().contains("null")) {
        Set<String> types = new LinkedHashSet<>(property.getTypes());
        types.add("null");
        property.setTypes(types);
        addNull(property);
      }
      return property;
    }

    @SuppressWarnings("unchecked")
    private static void addNull(Schema<?> property) {
      if (property.getEnum() != null) {
        List<Object> values = new ArrayList<>((List<Object>) (List<?>) property.getEnum());
        values.add(null);
        ((Schema<Object>) property).setEnum(values);
      }
    }
  }
}
