using System.Collections;

namespace JsonModelGen;

/// <summary>
/// <see cref="IEnumerable"/>, <see cref="ICollection"/> or <see cref="IList"/>: a JSON array, read as a list of <see cref="object"/>s (see
/// <see cref="ObjectCodec"/>).
/// </summary>
/// <typeparam name="TInterface">The interface.</typeparam>
public readonly struct UntypedSequenceInterfaceCodec<TInterface> : IJsonCodec<TInterface>
    where TInterface : class, IEnumerable
{
    /// <inheritdoc/>
    public static TInterface Read(ref Utf8SpanReader reader)
        => (TInterface)(object)ElementReading.ReadList<object?, NullableReferenceCodec<object, ObjectCodec>>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, TInterface value) => RuntimeTypes.Write(ref writer, value);
}

/// <summary>An <see cref="IList"/> that is created empty: a JSON array of <see cref="object"/>s.</summary>
/// <typeparam name="TList">The list, such as <see cref="ArrayList"/>.</typeparam>
public readonly struct UntypedListCodec<TList> : IJsonCodec<TList>
    where TList : IList, new()
{
    /// <inheritdoc/>
    public static TList Read(ref Utf8SpanReader reader)
    {
        TList result = new();
        foreach (object? element in ElementReading.ReadList<object?, NullableReferenceCodec<object, ObjectCodec>>(ref reader))
            result.Add(element);
        return result;
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, TList value) => RuntimeTypes.Write(ref writer, value);
}

/// <summary>A <see cref="Queue"/>: a JSON array of <see cref="object"/>s, first element first.</summary>
public readonly struct UntypedQueueCodec : IJsonCodec<Queue>
{
    /// <inheritdoc/>
    public static Queue Read(ref Utf8SpanReader reader)
        => new(ElementReading.ReadList<object?, NullableReferenceCodec<object, ObjectCodec>>(ref reader));

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, Queue value) => RuntimeTypes.Write(ref writer, value);
}

/// <summary>A <see cref="Stack"/>: a JSON array of <see cref="object"/>s, pushed in order and written from the top.</summary>
public readonly struct UntypedStackCodec : IJsonCodec<Stack>
{
    /// <inheritdoc/>
    public static Stack Read(ref Utf8SpanReader reader)
        => new(ElementReading.ReadList<object?, NullableReferenceCodec<object, ObjectCodec>>(ref reader));

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, Stack value) => RuntimeTypes.Write(ref writer, value);
}
