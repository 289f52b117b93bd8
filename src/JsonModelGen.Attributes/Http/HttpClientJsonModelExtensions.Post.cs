using System.Diagnostics.CodeAnalysis;

namespace JsonModelGen;

public static partial class HttpClientJsonModelExtensions
{
    /// <summary>Sends a POST request with a model as its body.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="value">The model.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The answer, with whatever status.</returns>
    /// <exception cref="HttpRequestException">There is no answer.</exception>
    /// <exception cref="OperationCanceledException">The request was cancelled, or took longer than the client allows.</exception>
    /// <exception cref="JsonModelException">The model cannot be written: a cycle, a number that is not finite. Nothing is sent.</exception>
    public static Task<HttpResponseMessage> PostModelAsync<T>(
        this HttpClient client, [StringSyntax(StringSyntaxAttribute.Uri)] string? requestUri, T value, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        SendAsync<T, ModelCodec<T>>(client, HttpMethod.Post, AsUri(requestUri), value, options: null, cancellationToken);

    /// <summary>Sends a POST request with a model as its body.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="value">The model.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The answer, with whatever status.</returns>
    /// <exception cref="HttpRequestException">There is no answer.</exception>
    /// <exception cref="OperationCanceledException">The request was cancelled, or took longer than the client allows.</exception>
    /// <exception cref="JsonModelException">The model cannot be written: a cycle, a number that is not finite. Nothing is sent.</exception>
    public static Task<HttpResponseMessage> PostModelAsync<T>(
        this HttpClient client, Uri? requestUri, T value, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        SendAsync<T, ModelCodec<T>>(client, HttpMethod.Post, requestUri, value, options: null, cancellationToken);

    /// <summary>Sends a POST request with a model as its body.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="value">The model.</param>
    /// <param name="options">Layout and escaping; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The answer, with whatever status.</returns>
    /// <exception cref="HttpRequestException">There is no answer.</exception>
    /// <exception cref="OperationCanceledException">The request was cancelled, or took longer than the client allows.</exception>
    /// <exception cref="JsonModelException">The model cannot be written: a cycle, a number that is not finite. Nothing is sent.</exception>
    public static Task<HttpResponseMessage> PostModelAsync<T>(
        this HttpClient client, [StringSyntax(StringSyntaxAttribute.Uri)] string? requestUri, T value, JsonModelWriteOptions? options, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        SendAsync<T, ModelCodec<T>>(client, HttpMethod.Post, AsUri(requestUri), value, options, cancellationToken);

    /// <summary>Sends a POST request with a model as its body.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="value">The model.</param>
    /// <param name="options">Layout and escaping; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The answer, with whatever status.</returns>
    /// <exception cref="HttpRequestException">There is no answer.</exception>
    /// <exception cref="OperationCanceledException">The request was cancelled, or took longer than the client allows.</exception>
    /// <exception cref="JsonModelException">The model cannot be written: a cycle, a number that is not finite. Nothing is sent.</exception>
    public static Task<HttpResponseMessage> PostModelAsync<T>(
        this HttpClient client, Uri? requestUri, T value, JsonModelWriteOptions? options, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        SendAsync<T, ModelCodec<T>>(client, HttpMethod.Post, requestUri, value, options, cancellationToken);

    /// <summary>Sends a POST request with a value as its body.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Layout and escaping; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The answer, with whatever status.</returns>
    /// <exception cref="HttpRequestException">There is no answer.</exception>
    /// <exception cref="OperationCanceledException">The request was cancelled, or took longer than the client allows.</exception>
    /// <exception cref="JsonModelException">The value cannot be written: a cycle, a number that is not finite. Nothing is sent.</exception>
    public static Task<HttpResponseMessage> PostModelAsync<T, TCodec>(
        this HttpClient client, [StringSyntax(StringSyntaxAttribute.Uri)] string? requestUri, T value, JsonModelWriteOptions? options = null, CancellationToken cancellationToken = default)
        where TCodec : IJsonCodec<T> =>
        SendAsync<T, TCodec>(client, HttpMethod.Post, AsUri(requestUri), value, options, cancellationToken);

    /// <summary>Sends a POST request with a value as its body.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Layout and escaping; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The answer, with whatever status.</returns>
    /// <exception cref="HttpRequestException">There is no answer.</exception>
    /// <exception cref="OperationCanceledException">The request was cancelled, or took longer than the client allows.</exception>
    /// <exception cref="JsonModelException">The value cannot be written: a cycle, a number that is not finite. Nothing is sent.</exception>
    public static Task<HttpResponseMessage> PostModelAsync<T, TCodec>(
        this HttpClient client, Uri? requestUri, T value, JsonModelWriteOptions? options = null, CancellationToken cancellationToken = default)
        where TCodec : IJsonCodec<T> =>
        SendAsync<T, TCodec>(client, HttpMethod.Post, requestUri, value, options, cancellationToken);
}
