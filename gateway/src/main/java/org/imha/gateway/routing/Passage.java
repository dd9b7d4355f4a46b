package org.imha.gateway.routing;

import java.net.URI;

import org.imha.gateway.guard.RequestSizeLimit;
import org.imha.gateway.tracing.CorrelationId;
import org.imha.gateway.tracing.TraceContext;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

/** One request on its way to a service, and the answer on its way back. */
record Passage(RoutingContext exchange, URI service, RequestSizeLimit sizes) implements ProxyInterceptor {

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        RequestBody body = new RequestBody(request.getBody().stream(), sizes.mostBytes(exchange));
        request.setBody(Body.body(body, request.getBody().length()));
        prepare(request.headers());
        return context.sendRequest().recover(failure -> refuse(failure, body));
    }

    private void prepare(MultiMap headers) {
        if (headers.contains("Expect")) {
            // Only now is the body wanted; a refused request never sends it.
            exchange.response().writeContinue();
        }
        Headers.keepWhatIsForTheService(headers);
        headers.set(CorrelationId.HEADER, CorrelationId.of(exchange));
        TraceContext.carryOn(headers);
    }

    private Future<ProxyResponse> refuse(Throwable failure, RequestBody body) {
        if (body.isTooLarge()) {
            sizes.refuse(exchange);
        } else {
            UpstreamProblem.answer(exchange, service, failure);
        }
        // The answer is given; the proxy has nothing left to send.
        return Promise.<ProxyResponse> promise().future();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse answer = context.response();
        Headers.keepWhatIsForTheCaller(answer.headers(), service);
        Body body = answer.getBody();
        answer.setBody(Body.body(new AnswerBody(body.stream(), exchange.request().connection()), body.length()));
        return context.sendResponse();
    }
}
