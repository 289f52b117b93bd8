using System.ComponentModel;

namespace JsonModelGen;

/// <summary>Reads the JSON that <see cref="JsonLiteralAttribute"/> put into the program. Emitted code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonModelLiteral
{
    /// <summary>Reads the JSON of a literal.</summary>
    /// <typeparam name="T">The type of the property.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="utf8Json">The JSON, without white space.</param>
    /// <param name="file">The file that it comes from, for errors.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonModelException">
    /// The JSON does not fit the type. Its message names the file; the place is a path only, because lines were lost when building.
    /// </exception>
    public static T Read<T, TCodec>(ReadOnlySpan<byte> utf8Json, string file)
        where TCodec : IJsonCodec<T>
    {
        if (ReadEdge.TryRead<T, TCodec>(utf8Json, options: null, out T? value, out JsonModelException? error))
            return value;
        throw new JsonModelException(
            error.Kind,
            $"The JSON literal '{file}' does not fit {typeof(T)}, at {error.Path}: {error.Message}",
            error.Path,
            innerException: error)
        {
            Model = error.Model,
            Key = error.Key,
        };
    }
}
