using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace JsonModelGen;

/// <summary>The unknown keys of an object whose model refuses them. Emitted code collects them, so that the error lists all of them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnrecognizedKeys
{
    private readonly List<string> _keys = [];
    private readonly int _offset;

    private UnrecognizedKeys(int offset) => _offset = offset;

    /// <summary>Adds a key.</summary>
    /// <param name="unrecognized">The keys so far; created for the first one.</param>
    /// <param name="key">The key, unescaped UTF-8.</param>
    /// <param name="offset">The reader's position, before the key's value.</param>
    public static void Add([NotNull] ref UnrecognizedKeys? unrecognized, ReadOnlySpan<byte> key, int offset)
    {
        unrecognized ??= new UnrecognizedKeys(offset);
        unrecognized._keys.Add(Encoding.UTF8.GetString(key));
    }

    /// <summary>Throws the error that lists all keys.</summary>
    /// <param name="reader">The reader of the object.</param>
    /// <param name="model">The model's name.</param>
    /// <param name="allowedKeys">The keys that are allowed, as the message shows them.</param>
    /// <exception cref="JsonModelException">Always.</exception>
    [DoesNotReturn]
    public void Throw(ref Utf8SpanReader reader, string model, string allowedKeys) =>
        reader.ThrowUnrecognizedKeys(_offset, model, allowedKeys, [.. _keys]);
}
