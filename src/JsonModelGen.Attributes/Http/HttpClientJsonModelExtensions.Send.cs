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
    /// <exception cref="JsonModelException">The model cannot be written: a cycle, a number that is not finite. Nothing is sent.</exception>
    public static Task<HttpResponseMessage> PostModelAsync<T>(
        this HttpClient client, [StringSyntax(StringSyntaxAttribute.Uri)] string? requestUri, T value, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        PostAsync(client, AsUri(requestUri), value, options: null, cancellationToken);

    /// <summary>Sends a POST request with a model as its body.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="value">The model.</param>
    /// <param name="options">Layout and escaping; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The answer, with whatever status.</returns>
    /// <exception cref="HttpRequestException">There is no answer.</exception>
    /// <exception cref="JsonModelException">The model cannot be written: a cycle, a number that is not finite. Nothing is sent.</exception>
    public static Task<HttpResponseMessage> PostModelAsync<T>(
        this HttpClient client, [StringSyntax(StringSyntaxAttribute.Uri)] string? requestUri, T value, JsonModelWriteOptions? options, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        PostAsync(client, AsUri(requestUri), value, options, cancellationToken);

    /// <summary>Sends a POST request with a model as its body.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="value">The model.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The answer, with whatever status.</returns>
    /// <exception cref="HttpRequestException">There is no answer.</exception>
    /// <exception cref="JsonModelException">The model cannot be written: a cycle, a number that is not finite. Nothing is sent.</exception>
    public static Task<HttpResponseMessage> PostModelAsync<T>(
        this HttpClient client, Uri? requestUri, T value, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        PostAsync(client, requestUri, value, options: null, cancellationToken);

    /// <summary>Sends a POST request with a model as its body.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="value">The model.</param>
    /// <param name="options">Layout and escaping; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The answer, with whatever status.</returns>
    /// <exception cref="HttpRequestException">There is no answer.</exception>
    /// <exception cref="JsonModelException">The model cannot be written: a cycle, a number that is not finite. Nothing is sent.</exception>
    public static Task<HttpResponseMessage> PostModelAsync<T>(
        this HttpClient client, Uri? requestUri, T value, JsonModelWriteOptions? options, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        PostAsync(client, requestUri, value, options, cancellationToken);

    /// <summary>Sends a PUT request with a model as its body.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="value">The model.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The answer, with whatever status.</returns>
    /// <exception cref="HttpRequestException">There is no answer.</exception>
    /// <exception cref="JsonModelException">The model cannot be written: a cycle, a number that is not finite. Nothing is sent.</exception>
    public static Task<HttpResponseMessage> PutModelAsync<T>(
        this HttpClient client, [StringSyntax(StringSyntaxAttribute.Uri)] string? requestUri, T value, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        PutAsync(client, AsUri(requestUri), value, options: null, cancellationToken);

    /// <summary>Sends a PUT request with a model as its body.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="value">The model.</param>
    /// <param name="options">Layout and escaping; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The answer, with whatever status.</returns>
    /// <exception cref="HttpRequestException">There is no answer.</exception>
    /// <exception cref="JsonModelException">The model cannot be written: a cycle, a number that is not finite. Nothing is sent.</exception>
    public static Task<HttpResponseMessage> PutModelAsync<T>(
        this HttpClient client, [StringSyntax(StringSyntaxAttribute.Uri)] string? requestUri, T value, JsonModelWriteOptions? options, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        PutAsync(client, AsUri(requestUri), value, options, cancellationToken);

    /// <summary>Sends a PUT request with a model as its body.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="value">The model.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The answer, with whatever status.</returns>
    /// <exception cref="HttpRequestException">There is no answer.</exception>
    /// <exception cref="JsonModelException">The model cannot be written: a cycle, a number that is not finite. Nothing is sent.</exception>
    public static Task<HttpResponseMessage> PutModelAsync<T>(
        this HttpClient client, Uri? requestUri, T value, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        PutAsync(client, requestUri, value, options: null, cancellationToken);

    /// <summary>Sends a PUT request with a model as its body.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="value">The model.</param>
    /// <param name="options">Layout and escaping; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The answer, with whatever status.</returns>
    /// <exception cref="HttpRequestException">There is no answer.</exception>
    /// <exception cref="JsonModelException">The model cannot be written: a cycle, a number that is not finite. Nothing is sent.</exception>
    public static Task<HttpResponseMessage> PutModelAsync<T>(
        this HttpClient client, Uri? requestUri, T value, JsonModelWriteOptions? options, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        PutAsync(client, requestUri, value, options, cancellationToken);

    /// <summary>Sends a PATCH request with a model as its body.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="value">The model.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The answer, with whatever status.</returns>
    /// <exception cref="HttpRequestException">There is no answer.</exception>
    /// <exception cref="JsonModelException">The model cannot be written: a cycle, a number that is not finite. Nothing is sent.</exception>
    public static Task<HttpResponseMessage> PatchModelAsync<T>(
        this HttpClient client, [StringSyntax(StringSyntaxAttribute.Uri)] string? requestUri, T value, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        PatchAsync(client, AsUri(requestUri), value, options: null, cancellationToken);

    /// <summary>Sends a PATCH request with a model as its body.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="value">The model.</param>
    /// <param name="options">Layout and escaping; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The answer, with whatever status.</returns>
    /// <exception cref="HttpRequestException">There is no answer.</exception>
    /// <exception cref="JsonModelException">The model cannot be written: a cycle, a number that is not finite. Nothing is sent.</exception>
    public static Task<HttpResponseMessage> PatchModelAsync<T>(
        this HttpClient client, [StringSyntax(StringSyntaxAttribute.Uri)] string? requestUri, T value, JsonModelWriteOptions? options, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        PatchAsync(client, AsUri(requestUri), value, options, cancellationToken);

    /// <summary>Sends a PATCH request with a model as its body.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="value">The model.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The answer, with whatever status.</returns>
    /// <exception cref="HttpRequestException">There is no answer.</exception>
    /// <exception cref="JsonModelException">The model cannot be written: a cycle, a number that is not finite. Nothing is sent.</exception>
    public static Task<HttpResponseMessage> PatchModelAsync<T>(
        this HttpClient client, Uri? requestUri, T value, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        PatchAsync(client, requestUri, value, options: null, cancellationToken);

    /// <summary>Sends a PATCH request with a model as its body.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="requestUri">The address, absolute or relative to the client's <see cref="HttpClient.BaseAddress"/>.</param>
    /// <param name="value">The model.</param>
    /// <param name="options">Layout and escaping; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The answer, with whatever status.</returns>
    /// <exception cref="HttpRequestException">There is no answer.</exception>
    /// <exception cref="JsonModelException">The model cannot be written: a cycle, a number that is not finite. Nothing is sent.</exception>
    public static Task<HttpResponseMessage> PatchModelAsync<T>(
        this HttpClient client, Uri? requestUri, T value, JsonModelWriteOptions? options, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        PatchAsync(client, requestUri, value, options, cancellationToken);

    private static async Task<HttpResponseMessage> PostAsync<T>(
        HttpClient client, Uri? requestUri, T value, JsonModelWriteOptions? options, CancellationToken cancellationToken)
        where T : IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(client);
        return await client.PostAsync(requestUri, new JsonModelContent<T>(value, options), cancellationToken).ConfigureAwait(false);
    }

    private static async Task<HttpResponseMessage> PutAsync<T>(
        HttpClient client, Uri? requestUri, T value, JsonModelWriteOptions? options, CancellationToken cancellationToken)
        where T : IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(client);
        return await client.PutAsync(requestUri, new JsonModelContent<T>(value, options), cancellationToken).ConfigureAwait(false);
    }

    private static async Task<HttpResponseMessage> PatchAsync<T>(
        HttpClient client, Uri? requestUri, T value, JsonModelWriteOptions? options, CancellationToken cancellationToken)
        where T : IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(client);
        return await client.PatchAsync(requestUri, new JsonModelContent<T>(value, options), cancellationToken).ConfigureAwait(false);
    }
}
