package org.imha.gateway.guard;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.imha.gateway.problem.Problem;
import org.imha.gateway.problem.Problem.Code;
import org.imha.gateway.problem.Refusal;
import org.imha.gateway.upload.Uploads;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.RoutingContext;

/** Refuses bodies that are too large: at once when their size is announced, else as soon as it shows. */
@ApplicationScoped
public class RequestSizeLimit {

    private final MemorySize usually;
    private final Uploads uploads;
    private final LetterBoxes letterBoxes;

    RequestSizeLimit(@ConfigProperty(name = "gateway.guard.request-size-limit") MemorySize usually, Uploads uploads,
            LetterBoxes letterBoxes) {
        this.usually = usually;
        this.uploads = uploads;
        this.letterBoxes = letterBoxes;
    }

    public void refuseDeclaredOversize(RoutingContext exchange) {
        String length = exchange.request().getHeader("Content-Length");
        if (length != null && Long.parseLong(length) > mostBytes(exchange)) {
            refuse(exchange);
        } else {
            exchange.next();
        }
    }

    public long mostBytes(RoutingContext exchange) {
        String path = exchange.request().path();
        return letterBoxes.at(path).map(LetterBox::sizeLimit)
                .or(() -> Uploads.to(uploads, path).map(Uploads.Limits::sizeLimit)).orElse(usually).asLongValue();
    }

    public void refuse(RoutingContext exchange) {
        Refusal.send(exchange, new Problem(Code.REQUEST_TOO_LARGE,
                "The body may have at most %d bytes.".formatted(mostBytes(exchange))));
    }
}
