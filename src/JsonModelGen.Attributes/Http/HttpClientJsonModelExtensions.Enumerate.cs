using System.Diagnostics.CodeAnalysis;

namespace JsonModelGen;

public static partial class HttpClientJsonModelExtensions
{
    /// <summary>Sends a GET request and reads models from the answer one after the other, as it arrives: a JSON array, or JSON Lines.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The models.</returns>
    /// <exception cref="HttpRequestException">While enumerating: there is no answer, or its status is not a success.</exception>
    /// <exception cref="IOException">While enumerating: the answer broke off.</exception>
    /// <exception cref="OperationCanceledException">While enumerating: the request was cancelled.</exception>
    /// <exception cref="JsonModelException">While enumerating: the answer is malformed, is empty, or does not fit the model.</exception>
    public static IAsyncEnumerable<T> EnumerateModelsAsync<T>(
        this HttpClient client, [StringSyntax(StringSyntaxAttribute.Uri)] string? requestUri, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        Enumerate<T, ModelCodec<T>>(client, AsUri(requestUri), options: null, cancellationToken);

    /// <summary>Sends a GET request and reads models from the answer one after the other, as it arrives: a JSON array, or JSON Lines.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The models.</returns>
    /// <exception cref="HttpRequestException">While enumerating: there is no answer, or its status is not a success.</exception>
    /// <exception cref="IOException">While enumerating: the answer broke off.</exception>
    /// <exception cref="OperationCanceledException">While enumerating: the request was cancelled.</exception>
    /// <exception cref="JsonModelException">While enumerating: the answer is malformed, is empty, or does not fit the model.</exception>
    public static IAsyncEnumerable<T> EnumerateModelsAsync<T>(
        this HttpClient client, Uri? requestUri, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        Enumerate<T, ModelCodec<T>>(client, requestUri, options: null, cancellationToken);

    /// <summary>Sends a GET request and reads models from the answer one after the other, as it arrives: a JSON array, or JSON Lines.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The models.</returns>
    /// <exception cref="HttpRequestException">While enumerating: there is no answer, or its status is not a success.</exception>
    /// <exception cref="IOException">While enumerating: the answer broke off.</exception>
    /// <exception cref="OperationCanceledException">While enumerating: the request was cancelled.</exception>
    /// <exception cref="JsonModelException">While enumerating: the answer is malformed, is empty, or does not fit the model.</exception>
    public static IAsyncEnumerable<T> EnumerateModelsAsync<T>(
        this HttpClient client, [StringSyntax(StringSyntaxAttribute.Uri)] string? requestUri, JsonModelReadOptions? options, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        Enumerate<T, ModelCodec<T>>(client, AsUri(requestUri), options, cancellationToken);

    /// <summary>Sends a GET request and reads models from the answer one after the other, as it arrives: a JSON array, or JSON Lines.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The models.</returns>
    /// <exception cref="HttpRequestException">While enumerating: there is no answer, or its status is not a success.</exception>
    /// <exception cref="IOException">While enumerating: the answer broke off.</exception>
    /// <exception cref="OperationCanceledException">While enumerating: the request was cancelled.</exception>
    /// <exception cref="JsonModelException">While enumerating: the answer is malformed, is empty, or does not fit the model.</exception>
    public static IAsyncEnumerable<T> EnumerateModelsAsync<T>(
        this HttpClient client, Uri? requestUri, JsonModelReadOptions? options, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        Enumerate<T, ModelCodec<T>>(client, requestUri, options, cancellationToken);

    /// <summary>Sends a GET request and reads values from the answer one after the other, as it arrives: a JSON array, or JSON Lines.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The values.</returns>
    /// <exception cref="HttpRequestException">While enumerating: there is no answer, or its status is not a success.</exception>
    /// <exception cref="IOException">While enumerating: the answer broke off.</exception>
    /// <exception cref="OperationCanceledException">While enumerating: the request was cancelled.</exception>
    /// <exception cref="JsonModelException">While enumerating: the answer is malformed, is empty, or does not fit the type.</exception>
    public static IAsyncEnumerable<T> EnumerateModelsAsync<T, TCodec>(
        this HttpClient client, [StringSyntax(StringSyntaxAttribute.Uri)] string? requestUri, JsonModelReadOptions? options = null, CancellationToken cancellationToken = default)
        where TCodec : IJsonCodec<T> =>
        Enumerate<T, TCodec>(client, AsUri(requestUri), options, cancellationToken);

    /// <summary>Sends a GET request and reads values from the answer one after the other, as it arrives: a JSON array, or JSON Lines.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The values.</returns>
    /// <exception cref="HttpRequestException">While enumerating: there is no answer, or its status is not a success.</exception>
    /// <exception cref="IOException">While enumerating: the answer broke off.</exception>
    /// <exception cref="OperationCanceledException">While enumerating: the request was cancelled.</exception>
    /// <exception cref="JsonModelException">While enumerating: the answer is malformed, is empty, or does not fit the type.</exception>
    public static IAsyncEnumerable<T> EnumerateModelsAsync<T, TCodec>(
        this HttpClient client, Uri? requestUri, JsonModelReadOptions? options = null, CancellationToken cancellationToken = default)
        where TCodec : IJsonCodec<T> =>
        Enumerate<T, TCodec>(client, requestUri, options, cancellationToken);

    private static IAsyncEnumerable<T> Enumerate<T, TCodec>(HttpClient client, Uri? requestUri, JsonModelReadOptions? options, CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(client);
        return ModelRequest.EnumerateAsync<T, TCodec>(client, requestUri, JsonModelReadOptions.ForEnumeration(options), cancellationToken);
    }
}
