using System.Diagnostics.CodeAnalysis;

namespace JsonModelGen;

public static partial class JsonModel
{
    /// <summary>Reads a model from a string, without throwing for invalid text.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="json">The JSON; null is read like empty text.</param>
    /// <param name="value">The model, if there is no error.</param>
    /// <param name="error">What <c>FromJson</c> would have thrown.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <returns>Whether the model was read.</returns>
    public static bool TryFromJson<T>(
        string? json,
        [NotNullWhen(true)] out T? value,
        [NotNullWhen(false)] out JsonModelException? error,
        JsonModelReadOptions? options = null)
        where T : IJsonModel<T> =>
        TryFromJson<T, ModelCodec<T>>(json, out value!, out error, options);

    /// <summary>Reads a value from a string, without throwing for invalid text.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="json">The JSON; null is read like empty text.</param>
    /// <param name="value">The value, if there is no error.</param>
    /// <param name="error">What <c>FromJson</c> would have thrown.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <returns>Whether the value was read.</returns>
    public static bool TryFromJson<T, TCodec>(
        string? json,
        [MaybeNullWhen(false)] out T value,
        [NotNullWhen(false)] out JsonModelException? error,
        JsonModelReadOptions? options = null)
        where TCodec : IJsonCodec<T> =>
        ReadEdge.TryRead<T, TCodec>(json ?? "", options, out value, out error);

    /// <summary>Reads a model from UTF-8, without throwing for invalid text.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="value">The model, if there is no error.</param>
    /// <param name="error">What <c>FromJson</c> would have thrown.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <returns>Whether the model was read.</returns>
    public static bool TryFromJson<T>(
        ReadOnlySpan<byte> utf8Json,
        [NotNullWhen(true)] out T? value,
        [NotNullWhen(false)] out JsonModelException? error,
        JsonModelReadOptions? options = null)
        where T : IJsonModel<T> =>
        TryFromJson<T, ModelCodec<T>>(utf8Json, out value!, out error, options);

    /// <summary>Reads a value from UTF-8, without throwing for invalid text.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="value">The value, if there is no error.</param>
    /// <param name="error">What <c>FromJson</c> would have thrown.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <returns>Whether the value was read.</returns>
    public static bool TryFromJson<T, TCodec>(
        ReadOnlySpan<byte> utf8Json,
        [MaybeNullWhen(false)] out T value,
        [NotNullWhen(false)] out JsonModelException? error,
        JsonModelReadOptions? options = null)
        where TCodec : IJsonCodec<T> =>
        ReadEdge.TryRead<T, TCodec>(utf8Json, options, out value, out error);
}
