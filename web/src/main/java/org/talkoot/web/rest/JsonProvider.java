package org.talkoot.web.rest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.InvalidInput;

/** Reads and writes bodies as JSON, with our own mapper instead of the server's. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, ProblemDetails.MEDIA_TYPE})
public class JsonProvider implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
  private static final Set<Class<?>> READY_MADE = Set.of(byte[].class, String.class);

  @Context private HttpServletRequest request;
  @Inject private Limits limits;

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] notes, MediaType media) {
    return !READY_MADE.contains(type) && !InputStream.class.isAssignableFrom(type);
  }

  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] notes, MediaType media) {
    return !READY_MADE.contains(type)
        && !jakarta.ws.rs.core.StreamingOutput.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      Object body,
      Class<?> type,
      Type generic,
      Annotation[] notes,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    out.write(JsonFormat.mapper().writeValueAsBytes(body));
  }

  @Override
  public @Nullable Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] notes,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream in)
      throws IOException {
    byte[] bytes = in.readNBytes(limits.longestBody() + 1);
    if (bytes.length > limits.longestBody()) {
      throw new ClientErrorException(413);
    }
    request.setAttribute(RequestBody.KEY, RequestBody.of(bytes));
    return bytes.length == 0 ? null : read(bytes, generic); // the guard knows who needs one
  }

  private Object read(byte[] bytes, Type type) throws IOException {
    BadValues bad = new BadValues();
    request.setAttribute(BadValues.KEY, bad);
    ObjectMapper mapper = JsonFormat.mapper();
    try {
      Object body =
          mapper
              .readerFor(mapper.constructType(type))
              .withAttribute(BadValues.KEY, bad)
              .readValue(bytes);
      if (body == null) {
        throw MalformedRequest.noBody();
      }
      return body;
    } catch (JsonProcessingException failure) {
      throw refusalOf(failure, bytes);
    }
  }

  private static RuntimeException refusalOf(JsonProcessingException failure, byte[] bytes) {
    if (failure instanceof JsonMappingException mapping) {
      String field = FieldPath.of(mapping.getPath());
      if (mapping.getCause() instanceof InputCoercionException) {
        return InvalidInput.of(field, "value.number");
      }
      if (mapping instanceof MismatchedInputException) {
        return bytes.length == 0 ? MalformedRequest.noBody() : MalformedRequest.wrongType(field);
      }
      if (!(mapping.getCause() instanceof StreamReadException)) {
        return MalformedRequest.wrongType(field);
      }
    }
    JsonLocation place = failure.getLocation();
    return place == null
        ? MalformedRequest.noBody()
        : MalformedRequest.noJson(place.getLineNr(), place.getColumnNr());
  }
}
