using System.ComponentModel;
using System.Text.Json;

namespace JsonModelGen;

/// <summary>Calls a type's own methods for reading and writing. Emitted next to the model; a method that the type does not have is never needed.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonOwnMethods<T>
{
    /// <summary>Calls the type's <c>FromJson</c>.</summary>
    /// <param name="reader">The reader over the value alone. It is on the value's first token and must be left on its last.</param>
    /// <returns>The value.</returns>
    static virtual T FromJson(ref Utf8JsonReader reader) => throw new NotSupportedException($"{typeof(T).Name} has no FromJson.");

    /// <summary>Calls the type's <c>ToJson</c>.</summary>
    /// <param name="writer">What to write the value with: exactly one JSON value.</param>
    /// <param name="value">The value, not null.</param>
    static virtual void ToJson(Utf8JsonWriter writer, T value) => throw new NotSupportedException($"{typeof(T).Name} has no ToJson.");
}

/// <summary>Values of a type that reads and writes itself with System.Text.Json's reader and writer.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TMethods">Its methods.</typeparam>
public readonly struct OwnMethodsCodec<T, TMethods> : IJsonCodec<T>
    where TMethods : IJsonOwnMethods<T>
{
    /// <inheritdoc/>
    public static T Read(ref Utf8SpanReader reader)
    {
        Utf8JsonReader json = JsonConversion.StartReading(ref reader);
        T value = TMethods.FromJson(ref json);
        JsonConversion.EndReading(in json);
        return value ?? throw new JsonModelException(JsonModelErrorKind.UserCode, $"FromJson of {typeof(T).Name} returned null.");
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, T value)
    {
        if (value is null)
        {
            ElementWriting.WriteNull(ref writer);
            return;
        }

        using JsonConversionWriter json = JsonConversion.StartWriting(ref writer);
        TMethods.ToJson(json.Writer, value);
        json.CopyTo(ref writer);
    }
}
