using System.Diagnostics.CodeAnalysis;

namespace JsonModelGen;

public static partial class HttpClientJsonModelExtensions
{
    /// <summary>Sends a GET request and reads the answer, a JSON array, as a list of models.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The list.</returns>
    /// <exception cref="HttpRequestException">There is no answer, or its status is not a success.</exception>
    /// <exception cref="IOException">The answer broke off.</exception>
    /// <exception cref="OperationCanceledException">The request was cancelled, or took longer than the client allows; then the inner exception is a <see cref="TimeoutException"/>.</exception>
    /// <exception cref="JsonModelException">The answer is malformed, is empty, or does not fit the model.</exception>
    public static Task<List<T>> GetModelListAsync<T>(
        this HttpClient client, [StringSyntax(StringSyntaxAttribute.Uri)] string? requestUri, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        GetAsync<List<T>, ListCodec<T, ModelCodec<T>>>(client, AsUri(requestUri), options: null, cancellationToken);

    /// <summary>Sends a GET request and reads the answer, a JSON array, as a list of models.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The list.</returns>
    /// <exception cref="HttpRequestException">There is no answer, or its status is not a success.</exception>
    /// <exception cref="IOException">The answer broke off.</exception>
    /// <exception cref="OperationCanceledException">The request was cancelled, or took longer than the client allows; then the inner exception is a <see cref="TimeoutException"/>.</exception>
    /// <exception cref="JsonModelException">The answer is malformed, is empty, or does not fit the model.</exception>
    public static Task<List<T>> GetModelListAsync<T>(
        this HttpClient client, Uri? requestUri, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        GetAsync<List<T>, ListCodec<T, ModelCodec<T>>>(client, requestUri, options: null, cancellationToken);

    /// <summary>Sends a GET request and reads the answer, a JSON array, as a list of models.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The list.</returns>
    /// <exception cref="HttpRequestException">There is no answer, or its status is not a success.</exception>
    /// <exception cref="IOException">The answer broke off.</exception>
    /// <exception cref="OperationCanceledException">The request was cancelled, or took longer than the client allows; then the inner exception is a <see cref="TimeoutException"/>.</exception>
    /// <exception cref="JsonModelException">The answer is malformed, is empty, or does not fit the model.</exception>
    public static Task<List<T>> GetModelListAsync<T>(
        this HttpClient client, [StringSyntax(StringSyntaxAttribute.Uri)] string? requestUri, JsonModelReadOptions? options, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        GetAsync<List<T>, ListCodec<T, ModelCodec<T>>>(client, AsUri(requestUri), options, cancellationToken);

    /// <summary>Sends a GET request and reads the answer, a JSON array, as a list of models.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The list.</returns>
    /// <exception cref="HttpRequestException">There is no answer, or its status is not a success.</exception>
    /// <exception cref="IOException">The answer broke off.</exception>
    /// <exception cref="OperationCanceledException">The request was cancelled, or took longer than the client allows; then the inner exception is a <see cref="TimeoutException"/>.</exception>
    /// <exception cref="JsonModelException">The answer is malformed, is empty, or does not fit the model.</exception>
    public static Task<List<T>> GetModelListAsync<T>(
        this HttpClient client, Uri? requestUri, JsonModelReadOptions? options, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        GetAsync<List<T>, ListCodec<T, ModelCodec<T>>>(client, requestUri, options, cancellationToken);
}
