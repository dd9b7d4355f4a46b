package org.imha.kernel.json;

import java.io.CharConversionException;
import java.io.IOException;
import java.util.List;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;

/** Refuses a body that does not have the expected shape, naming every fault that was found rather than the first. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
public class StrictBodyReader implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        BodyFaults faults = BodyFaults.begin();
        try {
            Object body = context.proceed();
            if (body == null) {
                throw unreadable(List.of(new FieldError("#", "REQUIRED", "A JSON object is needed.")));
            }
            if (!faults.found().isEmpty()) {
                throw unreadable(faults.found());
            }
            return body;
        } catch (JsonMappingException wrongShape) {
            throw wrongShape(faults, wrongShape);
        } catch (CharConversionException noText) { // It began like UTF-32, which Jackson reads by itself.
            throw unreadable(List.of(new FieldError("#", "NOT_JSON", "This is not well-formed JSON.")));
        } catch (WebApplicationException refused) {
            if (refused.getCause() instanceof JsonMappingException wrongShape) {
                throw wrongShape(faults, wrongShape);
            }
            throw refused;
        } finally {
            BodyFaults.end();
        }
    }

    private static ApiProblem wrongShape(BodyFaults faults, JsonMappingException wrongShape) {
        boolean tooMuch = wrongShape.getCause() instanceof StreamConstraintsException;
        faults.add(Pointers.of(wrongShape), tooMuch ? "TOO_LARGE" : "WRONG_SHAPE",
                tooMuch ? "There is too much here to be read." : "This is not the expected kind of value.");
        return unreadable(faults.found());
    }

    private static ApiProblem unreadable(List<FieldError> errors) {
        return new ApiProblem(CommonProblem.BODY_NOT_READABLE, "See errors for each place.", errors);
    }
}
