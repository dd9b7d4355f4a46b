package org.imha.kernel.json;

import java.io.IOException;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

/** Refuses a body that does not have the expected shape, naming every fault that was found rather than the first. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
public class StrictBodyReader implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        return StrictReading.collectingFaults(context::proceed);
    }
}
