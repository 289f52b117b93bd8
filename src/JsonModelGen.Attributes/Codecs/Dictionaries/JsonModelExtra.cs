using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Nodes;

namespace JsonModelGen;

/// <summary>
/// Called by emitted code for a member with <see cref="JsonExtraAttribute"/>: unknown keys are read into a separate dictionary,
/// which is created for the first one and stored in the model after construction.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonModelExtra
{
    /// <summary>Reads the value of an unknown key. The last of duplicate keys wins.</summary>
    /// <typeparam name="TDictionary">The type of the dictionary.</typeparam>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <typeparam name="TCodec">The codec of the values.</typeparam>
    /// <param name="reader">A reader before the value.</param>
    /// <param name="key">The key, unescaped UTF-8.</param>
    /// <param name="extra">The dictionary; created for the first key.</param>
    /// <exception cref="JsonModelException">The value is malformed or of the wrong type.</exception>
    public static void Read<TDictionary, T, TCodec>(ref Utf8SpanReader reader, scoped ReadOnlySpan<byte> key, [NotNull] ref TDictionary? extra)
        where TDictionary : class, IDictionary<string, T>, new()
        where TCodec : IJsonCodec<T>
    {
        // The key may be in a buffer that is reused when the value is read.
        string name = Encoding.UTF8.GetString(key);
        extra ??= new TDictionary();
        extra[name] = TCodec.Read(ref reader);
    }

    /// <summary>The same, with null values although the value type is non-nullable: System.Text.Json's dictionaries of objects.</summary>
    /// <inheritdoc cref="Read"/>
    public static void ReadOrNull<TDictionary, T, TCodec>(ref Utf8SpanReader reader, scoped ReadOnlySpan<byte> key, [NotNull] ref TDictionary? extra)
        where TDictionary : class, IDictionary<string, T>, new()
        where T : class
        where TCodec : IJsonCodec<T>
    {
        string name = Encoding.UTF8.GetString(key);
        extra ??= new TDictionary();
        extra[name] = reader.TryReadNull() ? null! : TCodec.Read(ref reader);
    }

    /// <summary>Reads the value of an unknown key into an object of nodes. The last of duplicate keys wins.</summary>
    /// <param name="reader">A reader before the value.</param>
    /// <param name="key">The key, unescaped UTF-8.</param>
    /// <param name="extra">The object; created for the first key.</param>
    /// <exception cref="JsonModelException">The value is malformed.</exception>
    public static void Read(ref Utf8SpanReader reader, scoped ReadOnlySpan<byte> key, [NotNull] ref JsonObject? extra)
    {
        string name = Encoding.UTF8.GetString(key);
        extra ??= [];
        extra[name] = reader.TryReadNull() ? null : JsonNodes.Read(ref reader);
    }

    /// <summary>Checks that an unknown key occurs for the first time.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="reader">A reader before the value.</param>
    /// <param name="key">The key, unescaped UTF-8.</param>
    /// <param name="extra">The entries read so far, or null.</param>
    /// <param name="model">The model's name.</param>
    /// <exception cref="JsonModelException">It is a duplicate (<see cref="JsonModelErrorKind.DuplicateKey"/>).</exception>
    public static void RefuseTwice<T>(ref Utf8SpanReader reader, scoped ReadOnlySpan<byte> key, IDictionary<string, T>? extra, string model)
    {
        if (extra is not null && Encoding.UTF8.GetString(key) is var name && extra.ContainsKey(name))
            reader.ThrowDuplicateKey(model, name);
    }

    /// <summary>The same for an object of nodes, in whose values duplicates are refused as well.</summary>
    /// <inheritdoc cref="RefuseTwice{T}" path="/param|/exception"/>
    public static void RefuseTwice(ref Utf8SpanReader reader, scoped ReadOnlySpan<byte> key, JsonObject? extra, string model)
    {
        RefuseTwice<JsonNode?>(ref reader, key, extra, model);
        reader.ReadAt(reader.Position, UniqueKeys.Check);
    }

    /// <summary>Adds the entries read to those of the member.</summary>
    /// <typeparam name="TDictionary">The type of the member.</typeparam>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="existing">What the member holds.</param>
    /// <param name="extra">What was read.</param>
    /// <returns>The new value of the member: the same dictionary, unless there is none or it is read-only.</returns>
    public static TDictionary AddTo<TDictionary, T>(TDictionary? existing, TDictionary extra)
        where TDictionary : class, IDictionary<string, T>
    {
        if (existing is null)
            return extra;
        if (existing.IsReadOnly)
            return Behind(existing, extra);

        foreach (KeyValuePair<string, T> entry in extra)
            existing[entry.Key] = entry.Value;
        return existing;
    }

    /// <summary>Adds the entries read to those of the member, in a new dictionary.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="existing">What the member holds.</param>
    /// <param name="extra">What was read.</param>
    /// <returns>What the member is to hold.</returns>
    public static Dictionary<string, T> AddToReadOnly<T>(IReadOnlyDictionary<string, T>? existing, Dictionary<string, T> extra)
        => existing is null ? extra : Behind(existing, extra);

    /// <summary>Adds the entries read to the member's object.</summary>
    /// <param name="existing">What the member holds.</param>
    /// <param name="extra">What was read.</param>
    /// <returns>What the member is to hold.</returns>
    public static JsonObject AddTo(JsonObject? existing, JsonObject extra)
    {
        if (existing is null)
            return extra;

        // A node can only have one parent.
        KeyValuePair<string, JsonNode?>[] entries = [.. extra];
        extra.Clear();
        foreach (KeyValuePair<string, JsonNode?> entry in entries)
            existing[entry.Key] = entry.Value;
        return existing;
    }

    /// <summary>Adds the entries read to the dictionary of a get-only member.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="target">The dictionary that the member gave.</param>
    /// <param name="extra">What was read.</param>
    /// <param name="member">The member, for the error.</param>
    /// <exception cref="JsonModelException">The dictionary is null or read-only.</exception>
    public static void Fill<T>(IDictionary<string, T>? target, IDictionary<string, T> extra, string member)
    {
        JsonModelPopulation.ThrowIfNotFillable(target, target is { IsReadOnly: true }, member);
        foreach (KeyValuePair<string, T> entry in extra)
            target[entry.Key] = entry.Value;
    }

    /// <summary>Adds the entries read to the object of a get-only member.</summary>
    /// <param name="target">The object that the member gave.</param>
    /// <param name="extra">What was read.</param>
    /// <param name="member">The member, for the error.</param>
    /// <exception cref="JsonModelException">The object is null.</exception>
    public static void Fill(JsonObject? target, JsonObject extra, string member)
    {
        JsonModelPopulation.ThrowIfNotFillable(target, isReadOnly: false, member);
        AddTo(target, extra);
    }

    /// <summary>Writes the entries after the members of an object.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <typeparam name="TCodec">The codec of the values.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="extra">The entries.</param>
    /// <param name="isTaken">Whether a key is one that the model writes itself; null if it writes none.</param>
    /// <param name="member">The member, for the error.</param>
    /// <exception cref="JsonModelException">A key is that of a member, so it would occur twice.</exception>
    public static void Write<T, TCodec>(ref Utf8BufferWriter writer, IEnumerable<KeyValuePair<string, T>> extra, Func<string, bool>? isTaken, string member)
        where TCodec : IJsonCodec<T>
    {
        if (extra.GetType() == typeof(Dictionary<string, T>))
            WriteEach<T, TCodec, Dictionary<string, T>.Enumerator>(ref writer, ((Dictionary<string, T>)extra).GetEnumerator(), isTaken, member);
        else
            WriteEach<T, TCodec, IEnumerator<KeyValuePair<string, T>>>(ref writer, extra.GetEnumerator(), isTaken, member);
    }

    /// <summary>Puts existing entries, whose dictionary is read-only, before those read.</summary>
    private static TDictionary Behind<TDictionary, T>(IEnumerable<KeyValuePair<string, T>> existing, TDictionary extra)
        where TDictionary : class, IDictionary<string, T>
    {
        KeyValuePair<string, T>[] entries = [.. extra];
        extra.Clear();
        foreach (KeyValuePair<string, T> entry in existing)
            extra[entry.Key] = entry.Value;
        foreach (KeyValuePair<string, T> entry in entries)
            extra[entry.Key] = entry.Value;
        return extra;
    }

    private static void WriteEach<T, TCodec, TEnumerator>(ref Utf8BufferWriter writer, TEnumerator enumerator, Func<string, bool>? isTaken, string member)
        where TCodec : IJsonCodec<T>
        where TEnumerator : IEnumerator<KeyValuePair<string, T>>
    {
        using (enumerator)
        {
            while (enumerator.MoveNext())
            {
                KeyValuePair<string, T> entry = enumerator.Current;
                if (isTaken is not null && isTaken(entry.Key))
                    ThrowTaken(entry.Key, member);
                writer.WriteCommaUnlessFirst();
                writer.WriteName(entry.Key);
                TCodec.Write(ref writer, entry.Value);
            }
        }
    }

    [DoesNotReturn]
    private static void ThrowTaken(string key, string member) => throw new JsonModelException(
        JsonModelErrorKind.NotWritable,
        $"{member} holds the key \"{key}\", under which another member is written: the JSON would have it twice. Remove it, or set that member instead.") { Key = key };
}
