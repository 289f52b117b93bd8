using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace JsonModelGen;

/// <summary>The unknown keys that a strict model found. Emitted code collects them, so that the error lists all of them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnrecognizedKeys
{
    private readonly List<string> _keys = [];
    private readonly int _offset;

    private UnrecognizedKeys(int offset) => _offset = offset;

    /// <summary>Adds a key.</summary>
    /// <param name="unrecognized">The keys noted so far; made when the first comes.</param>
    /// <param name="key">The key, unescaped UTF-8.</param>
    /// <param name="offset">Where the reader stands: before the key's value.</param>
    public static void Add([NotNull] ref UnrecognizedKeys? unrecognized, ReadOnlySpan<byte> key, int offset)
    {
        unrecognized ??= new UnrecognizedKeys(offset);
        unrecognized._keys.Add(Encoding.UTF8.GetString(key));
    }

    /// <summary>Throws the error that lists all keys.</summary>
    /// <param name="reader">The reader that met them.</param>
    /// <param name="model">The model that does not know them.</param>
    /// <param name="allowedKeys">The keys that it knows, as the message shows them.</param>
    /// <exception cref="JsonModelException">Always.</exception>
    [DoesNotReturn]
    public void Throw(ref Utf8SpanReader reader, string model, string allowedKeys) =>
        reader.ThrowUnrecognizedKeys(_offset, model, allowedKeys, [.. _keys]);
}
