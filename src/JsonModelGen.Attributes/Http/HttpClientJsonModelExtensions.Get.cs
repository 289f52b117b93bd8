using System.Diagnostics.CodeAnalysis;

namespace JsonModelGen;

/// <summary>Sends requests whose bodies and answers are models.</summary>
/// <remarks>
/// <para>As with <c>GetFromJsonAsync</c> of System.Text.Json, <see cref="HttpClient.Timeout"/> and <see cref="HttpClient.MaxResponseContentBufferSize"/> apply to the whole answer of the
/// methods that return it whole; an answer that is too large is a <see cref="JsonModelException"/>. While models are enumerated, only the cancellation token ends a wait.</para>
/// <para>To read the body of an answer whose status is not a success, send the request with the client's own methods and use
/// <see cref="HttpContentJsonModelExtensions.ReadModelAsync{T}(HttpContent, CancellationToken)"/>.</para>
/// </remarks>
public static partial class HttpClientJsonModelExtensions
{
    /// <summary>Sends a GET request and reads the answer as a model.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The model.</returns>
    /// <exception cref="HttpRequestException">There is no answer, or its status is not a success.</exception>
    /// <exception cref="IOException">The answer broke off.</exception>
    /// <exception cref="OperationCanceledException">The request was cancelled, or took longer than the client allows; then the inner exception is a <see cref="TimeoutException"/>.</exception>
    /// <exception cref="JsonModelException">The answer is malformed, is empty, or does not fit the model.</exception>
    public static Task<T> GetModelAsync<T>(
        this HttpClient client, [StringSyntax(StringSyntaxAttribute.Uri)] string? requestUri, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        GetAsync<T, ModelCodec<T>>(client, AsUri(requestUri), options: null, cancellationToken);

    /// <summary>Sends a GET request and reads the answer as a model.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The model.</returns>
    /// <exception cref="HttpRequestException">There is no answer, or its status is not a success.</exception>
    /// <exception cref="IOException">The answer broke off.</exception>
    /// <exception cref="OperationCanceledException">The request was cancelled, or took longer than the client allows; then the inner exception is a <see cref="TimeoutException"/>.</exception>
    /// <exception cref="JsonModelException">The answer is malformed, is empty, or does not fit the model.</exception>
    public static Task<T> GetModelAsync<T>(
        this HttpClient client, Uri? requestUri, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        GetAsync<T, ModelCodec<T>>(client, requestUri, options: null, cancellationToken);

    /// <summary>Sends a GET request and reads the answer as a model.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The model.</returns>
    /// <exception cref="HttpRequestException">There is no answer, or its status is not a success.</exception>
    /// <exception cref="IOException">The answer broke off.</exception>
    /// <exception cref="OperationCanceledException">The request was cancelled, or took longer than the client allows; then the inner exception is a <see cref="TimeoutException"/>.</exception>
    /// <exception cref="JsonModelException">The answer is malformed, is empty, or does not fit the model.</exception>
    public static Task<T> GetModelAsync<T>(
        this HttpClient client, [StringSyntax(StringSyntaxAttribute.Uri)] string? requestUri, JsonModelReadOptions? options, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        GetAsync<T, ModelCodec<T>>(client, AsUri(requestUri), options, cancellationToken);

    /// <summary>Sends a GET request and reads the answer as a model.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The model.</returns>
    /// <exception cref="HttpRequestException">There is no answer, or its status is not a success.</exception>
    /// <exception cref="IOException">The answer broke off.</exception>
    /// <exception cref="OperationCanceledException">The request was cancelled, or took longer than the client allows; then the inner exception is a <see cref="TimeoutException"/>.</exception>
    /// <exception cref="JsonModelException">The answer is malformed, is empty, or does not fit the model.</exception>
    public static Task<T> GetModelAsync<T>(
        this HttpClient client, Uri? requestUri, JsonModelReadOptions? options, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        GetAsync<T, ModelCodec<T>>(client, requestUri, options, cancellationToken);

    /// <summary>Sends a GET request and reads the answer as a value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The value.</returns>
    /// <exception cref="HttpRequestException">There is no answer, or its status is not a success.</exception>
    /// <exception cref="IOException">The answer broke off.</exception>
    /// <exception cref="OperationCanceledException">The request was cancelled, or took longer than the client allows; then the inner exception is a <see cref="TimeoutException"/>.</exception>
    /// <exception cref="JsonModelException">The answer is malformed, is empty, or does not fit the type.</exception>
    public static Task<T> GetModelAsync<T, TCodec>(
        this HttpClient client, [StringSyntax(StringSyntaxAttribute.Uri)] string? requestUri, JsonModelReadOptions? options = null, CancellationToken cancellationToken = default)
        where TCodec : IJsonCodec<T> =>
        GetAsync<T, TCodec>(client, AsUri(requestUri), options, cancellationToken);

    /// <summary>Sends a GET request and reads the answer as a value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The value.</returns>
    /// <exception cref="HttpRequestException">There is no answer, or its status is not a success.</exception>
    /// <exception cref="IOException">The answer broke off.</exception>
    /// <exception cref="OperationCanceledException">The request was cancelled, or took longer than the client allows; then the inner exception is a <see cref="TimeoutException"/>.</exception>
    /// <exception cref="JsonModelException">The answer is malformed, is empty, or does not fit the type.</exception>
    public static Task<T> GetModelAsync<T, TCodec>(
        this HttpClient client, Uri? requestUri, JsonModelReadOptions? options = null, CancellationToken cancellationToken = default)
        where TCodec : IJsonCodec<T> =>
        GetAsync<T, TCodec>(client, requestUri, options, cancellationToken);

    private static Task<T> GetAsync<T, TCodec>(HttpClient client, Uri? requestUri, JsonModelReadOptions? options, CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(client);
        return ModelRequest.GetAsync<T, TCodec>(client, requestUri, options ?? JsonModelReadOptions.Default, cancellationToken);
    }

    private static Uri? AsUri(string? requestUri) => string.IsNullOrEmpty(requestUri) ? null : new Uri(requestUri, UriKind.RelativeOrAbsolute);
}
