using System.Net;
using System.Numerics;
using System.Text;

namespace JsonModelGen;

/// <summary>Writes the keys of dictionaries whose key type is known only at run time.</summary>
internal static class RuntimeKeys
{
    public static void Write(ref Utf8BufferWriter writer, object key)
    {
        switch (key)
        {
            case string x: writer.WriteName(x); break;
            case bool x: BooleanCodec.WriteKey(ref writer, x); break;
            case int x: Int32Codec.WriteKey(ref writer, x); break;
            case long x: Int64Codec.WriteKey(ref writer, x); break;
            case Guid x: GuidCodec.WriteKey(ref writer, x); break;
            case char x: CharCodec.WriteKey(ref writer, x); break;
            case byte x: ByteCodec.WriteKey(ref writer, x); break;
            case sbyte x: SByteCodec.WriteKey(ref writer, x); break;
            case short x: Int16Codec.WriteKey(ref writer, x); break;
            case ushort x: UInt16Codec.WriteKey(ref writer, x); break;
            case uint x: UInt32Codec.WriteKey(ref writer, x); break;
            case ulong x: UInt64Codec.WriteKey(ref writer, x); break;
            case Int128 x: Int128Codec.WriteKey(ref writer, x); break;
            case UInt128 x: UInt128Codec.WriteKey(ref writer, x); break;
            case BigInteger x: BigIntegerCodec.WriteKey(ref writer, x); break;
            case Half x: HalfCodec.WriteKey(ref writer, x); break;
            case float x: SingleCodec.WriteKey(ref writer, x); break;
            case double x: DoubleCodec.WriteKey(ref writer, x); break;
            case decimal x: DecimalCodec.WriteKey(ref writer, x); break;
            case DateTime x: DateTimeCodec.WriteKey(ref writer, x); break;
            case DateTimeOffset x: DateTimeOffsetCodec.WriteKey(ref writer, x); break;
            case DateOnly x: DateOnlyCodec.WriteKey(ref writer, x); break;
            case TimeOnly x: TimeOnlyCodec.WriteKey(ref writer, x); break;
            case TimeSpan x: TimeSpanCodec.WriteKey(ref writer, x); break;
            case Rune x: RuneCodec.WriteKey(ref writer, x); break;
            case IPAddress x: IPAddressCodec.WriteKey(ref writer, x); break;
            case Uri x: UriCodec.WriteKey(ref writer, x); break;
            case Version x: VersionCodec.WriteKey(ref writer, x); break;
            default:
                Utf8BufferWriter.ThrowNotWritable(
                    $"A key of the type {key.GetType()} cannot be written: use a dictionary whose keys are strings, numbers, dates or GUIDs.");
                break;
        }
    }
}
