using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JsonModelGen;

/// <summary>Writes values whose type is known only at run time: the values and keys for <see cref="ObjectCodec"/>.</summary>
internal static class RuntimeTypes
{
    public static void Write(ref Utf8BufferWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.Ensure(4);
                writer.WriteNull();
                break;
            case string text: writer.WriteString(text); break;
            case IJsonModel model: model.WriteJson(ref writer); break;
            case JsonElement element: DomScratch.Write(ref writer, element); break;
            case JsonNode node: DomScratch.Write(ref writer, node); break;
            case JsonDocument document: DomScratch.Write(ref writer, document.RootElement); break;
            case Uri uri: UriCodec.Write(ref writer, uri); break;
            case Version version: VersionCodec.Write(ref writer, version); break;
            case byte[] bytes: ByteArrayCodec.Write(ref writer, bytes); break;
            case ITuple tuple: WriteTuple(ref writer, tuple); break;
            case IPAddress address: IPAddressCodec.Write(ref writer, address); break;
            case IPEndPoint endPoint: IPEndPointCodec.Write(ref writer, endPoint); break;
            case CultureInfo culture: CultureInfoCodec.Write(ref writer, culture); break;
            case TimeZoneInfo zone: TimeZoneInfoCodec.Write(ref writer, zone); break;
            case Encoding encoding: EncodingCodec.Write(ref writer, encoding); break;
            case IDictionary<string, object?> members: WriteMembers(ref writer, members); break;
            case IDictionary members: WriteMembers(ref writer, members); break;
            case IEnumerable elements: WriteElements(ref writer, elements); break;
            case ValueType scalar: WriteScalar(ref writer, scalar); break;
            default: ThrowNotWritable(value); break;
        }
    }

    private static void WriteScalar(ref Utf8BufferWriter writer, ValueType value)
    {
        switch (value)
        {
            case bool x: BooleanCodec.Write(ref writer, x); break;
            case int x: Int32Codec.Write(ref writer, x); break;
            case long x: Int64Codec.Write(ref writer, x); break;
            case double x: DoubleCodec.Write(ref writer, x); break;
            case decimal x: DecimalCodec.Write(ref writer, x); break;
            case char x: CharCodec.Write(ref writer, x); break;
            case byte x: ByteCodec.Write(ref writer, x); break;
            case sbyte x: SByteCodec.Write(ref writer, x); break;
            case short x: Int16Codec.Write(ref writer, x); break;
            case ushort x: UInt16Codec.Write(ref writer, x); break;
            case uint x: UInt32Codec.Write(ref writer, x); break;
            case ulong x: UInt64Codec.Write(ref writer, x); break;
            case Int128 x: Int128Codec.Write(ref writer, x); break;
            case UInt128 x: UInt128Codec.Write(ref writer, x); break;
            case BigInteger x: BigIntegerCodec.Write(ref writer, x); break;
            case Half x: HalfCodec.Write(ref writer, x); break;
            case float x: SingleCodec.Write(ref writer, x); break;
            case DateTime x: DateTimeCodec.Write(ref writer, x); break;
            case DateTimeOffset x: DateTimeOffsetCodec.Write(ref writer, x); break;
            case DateOnly x: DateOnlyCodec.Write(ref writer, x); break;
            case TimeOnly x: TimeOnlyCodec.Write(ref writer, x); break;
            case TimeSpan x: TimeSpanCodec.Write(ref writer, x); break;
            case Guid x: GuidCodec.Write(ref writer, x); break;
            case Rune x: RuneCodec.Write(ref writer, x); break;
            case Index x: IndexCodec.Write(ref writer, x); break;
            case Range x: RangeCodec.Write(ref writer, x); break;
            case IPNetwork x: IPNetworkCodec.Write(ref writer, x); break;
            case RawJson x: RawJsonCodec.Write(ref writer, x); break;
            case Memory<byte> x: MemoryByteCodec.Write(ref writer, x); break;
            case ReadOnlyMemory<byte> x: ReadOnlyMemoryByteCodec.Write(ref writer, x); break;
            default: ThrowNotWritable(value); break;
        }
    }

    private static void WriteMembers(ref Utf8BufferWriter writer, IDictionary<string, object?> members)
    {
        writer.Enter(1);
        writer.WriteRaw("{"u8);
        foreach (KeyValuePair<string, object?> member in members)
        {
            writer.WriteCommaUnlessFirst();
            writer.WriteName(member.Key);
            Write(ref writer, member.Value);
        }

        writer.Ensure(1);
        writer.WriteEndObject();
    }

    private static void WriteMembers(ref Utf8BufferWriter writer, IDictionary members)
    {
        writer.Enter(1);
        writer.WriteRaw("{"u8);
        foreach (DictionaryEntry member in members)
        {
            writer.WriteCommaUnlessFirst();
            RuntimeKeys.Write(ref writer, member.Key);
            Write(ref writer, member.Value);
        }

        writer.Ensure(1);
        writer.WriteEndObject();
    }

    private static void WriteElements(ref Utf8BufferWriter writer, IEnumerable elements)
    {
        if (elements is Array { Rank: > 1 })
            ThrowNotWritable(elements);

        writer.WriteStartArray();
        bool first = true;
        foreach (object? element in elements)
        {
            if (!first) writer.WriteComma();
            first = false;
            Write(ref writer, element);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a tuple, which gives access to its elements, including those of inner tuples, without reflection.</summary>
    private static void WriteTuple(ref Utf8BufferWriter writer, ITuple tuple)
    {
        writer.WriteStartArray();
        for (int i = 0; i < tuple.Length; i++)
        {
            if (i > 0)
                writer.WriteComma();
            Write(ref writer, tuple[i]);
        }

        writer.WriteEndArray();
    }

    [DoesNotReturn]
    private static void ThrowNotWritable(object value)
        => Utf8BufferWriter.ThrowNotWritable(
            $"A value of the type {value.GetType()} stands where any object is allowed, and how to write it is not known. " +
            "Make the type a [JsonModel], give the member its own type instead of object, or store a JsonNode or a dictionary.");
}
