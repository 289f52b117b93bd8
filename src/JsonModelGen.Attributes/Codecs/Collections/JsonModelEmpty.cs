using System.Collections;
using System.ComponentModel;

namespace JsonModelGen;

/// <summary>Empty collections, for members that are omitted when they are empty. Called by emitted code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonModelEmpty
{
    /// <summary>Creates an empty collection in the same way as reading one does.</summary>
    /// <typeparam name="T">The type of the collection.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="emptyJson">The JSON of an empty one: <c>[]</c>, <c>{}</c> or <c>""</c>.</param>
    /// <returns>The collection.</returns>
    public static T Create<T, TCodec>(ReadOnlySpan<byte> emptyJson)
        where TCodec : IJsonCodec<T>
    {
        Utf8SpanReader reader = new(emptyJson);
        return TCodec.Read(ref reader);
    }

    /// <summary>Whether a collection without a count is empty.</summary>
    /// <param name="value">The collection; null is not empty.</param>
    /// <returns>Whether it is empty.</returns>
    public static bool Is(IEnumerable? value)
    {
        switch (value)
        {
            case null:
                return false;
            case ICollection collection:
                return collection.Count == 0;
            default:
                IEnumerator elements = value.GetEnumerator();
                using (elements as IDisposable)
                    return !elements.MoveNext();
        }
    }
}
