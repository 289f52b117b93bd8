using System.Numerics;
using System.Text;
using System.Text.Json;

namespace JsonModelGen.Tests.Reading;

/// <summary>One typed read of the reader, compared with the same read of System.Text.Json.</summary>
public abstract class TypedRead(string name)
{
    internal delegate bool TryGet<T>(ref Utf8JsonReader reader, out T value);

    /// <summary>All typed reads of numbers.</summary>
    internal static IReadOnlyList<TypedRead> Numbers { get; } =
    [
        Integer("SByte", (ref r) => r.ReadSByte(), (ref r, out v) => r.TryGetSByte(out v)),
        Integer("Byte", (ref r) => r.ReadByte(), (ref r, out v) => r.TryGetByte(out v)),
        Integer("Int16", (ref r) => r.ReadInt16(), (ref r, out v) => r.TryGetInt16(out v)),
        Integer("UInt16", (ref r) => r.ReadUInt16(), (ref r, out v) => r.TryGetUInt16(out v)),
        Integer("Int32", (ref r) => r.ReadInt32(), (ref r, out v) => r.TryGetInt32(out v)),
        Integer("UInt32", (ref r) => r.ReadUInt32(), (ref r, out v) => r.TryGetUInt32(out v)),
        Integer("Int64", (ref r) => r.ReadInt64(), (ref r, out v) => r.TryGetInt64(out v)),
        Integer("UInt64", (ref r) => r.ReadUInt64(), (ref r, out v) => r.TryGetUInt64(out v)),
        new Of<float>("Single", JsonTokenType.Number, (ref r) => r.ReadSingle(), (ref r, out v) => r.TryGetSingle(out v) && float.IsFinite(v), v => BitConverter.SingleToInt32Bits(v)),
        new Of<double>("Double", JsonTokenType.Number, (ref r) => r.ReadDouble(), (ref r, out v) => r.TryGetDouble(out v) && double.IsFinite(v), v => BitConverter.DoubleToInt64Bits(v)),
        new Of<decimal>("Decimal", JsonTokenType.Number, (ref r) => r.ReadDecimal(), (ref r, out v) => r.TryGetDecimal(out v), v => string.Join(' ', decimal.GetBits(v))),
        new Of<string>("number token", JsonTokenType.Number, (ref r) => Encoding.UTF8.GetString(r.ReadNumberToken()), TryGetToken, v => v),
    ];

    /// <summary>All typed reads of strings.</summary>
    internal static IReadOnlyList<TypedRead> Strings { get; } =
    [
        new Of<string>("String", JsonTokenType.String, (ref r) => r.ReadString(), TryGetString, v => v),
        new Of<string>("nullable String", JsonTokenType.String, (ref r) => r.ReadNullableString() ?? throw Refused(r), TryGetString, v => v),
        new Of<string>("UTF-8", JsonTokenType.String, (ref r) => new UTF8Encoding(false, true).GetString(r.ReadStringUtf8()), TryGetString, v => v),
        new Of<DateTime>("DateTime", JsonTokenType.String, (ref r) => r.ReadDateTime(), (ref r, out v) => r.TryGetDateTime(out v), v => (v.Ticks, v.Kind)),
        new Of<DateTimeOffset>("DateTimeOffset", JsonTokenType.String, (ref r) => r.ReadDateTimeOffset(), (ref r, out v) => r.TryGetDateTimeOffset(out v), v => (v.Ticks, v.Offset)),
        new Of<Guid>("Guid", JsonTokenType.String, (ref r) => r.ReadGuid(), (ref r, out v) => r.TryGetGuid(out v), v => v),
    ];

    internal static IEnumerable<TypedRead> All => [.. Numbers, .. Strings, new Boolean()];

    /// <summary>Checks one token: acceptance, value, and that neither depends on what follows the token.</summary>
    internal abstract void Check(byte[] token);

    /// <summary>The tokens that this read may accept.</summary>
    internal virtual IReadOnlyList<byte[]> Tokens => TokenTable.Others;

    public override string ToString() => name;

    private static bool TryGetString(ref Utf8JsonReader reader, out string value)
    {
        value = reader.GetString()!;
        return true;
    }

    private static JsonModelException Refused(Utf8SpanReader reader) => new(JsonModelErrorKind.WrongType, "another value was read") { Offset = reader.Position };

    private static bool TryGetToken(ref Utf8JsonReader reader, out string value)
    {
        value = Encoding.UTF8.GetString(reader.ValueSpan);
        return true;
    }

    private static Of<T> Integer<T>(string name, ReadValue<T> read, TryGet<T> tryGet)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        return new(name, JsonTokenType.Number, read, TryGetInteger, v => v);

        // The only intended difference: 3.0 and 3e0 are the integer 3.
        bool TryGetInteger(ref Utf8JsonReader reader, out T value)
        {
            if (tryGet(ref reader, out value))
            {
                return true;
            }

            bool signed = T.MinValue < T.Zero;
            if ((!signed && reader.ValueSpan[0] == '-')
                || !ExactNumber.TryReadInteger(Encoding.UTF8.GetString(reader.ValueSpan), out BigInteger integer)
                || integer < BigInteger.CreateChecked(T.MinValue)
                || integer > BigInteger.CreateChecked(T.MaxValue))
            {
                return false;
            }

            value = T.CreateChecked(integer);
            return true;
        }
    }

    private sealed class Of<T>(string name, JsonTokenType type, ReadValue<T> read, TryGet<T> tryGet, Func<T, object> comparable) : TypedRead(name)
    {
        private static readonly byte[][] Paddings =
        [
            [.. Enumerable.Repeat((byte)' ', 160)], // as much as the widest blocks read ahead
            [.. Enumerable.Repeat((byte)']', 40)],
            [.. """,{"name":"0123456789012345678901234567890123456789"}"""u8],
            [.. "}\r\n,\"0123456789012345678901234567890123456789\""u8],
        ];

        internal override IReadOnlyList<byte[]> Tokens => type switch
        {
            JsonTokenType.Number => TokenTable.Numbers,
            JsonTokenType.String => TokenTable.Strings,
            _ => TokenTable.Others,
        };

        internal override void Check(byte[] token)
        {
            bool expectsValue = TryReadReference(token, out T expected);
            ReaderOutcome<T> actual = ReaderOutcome<T>.OfText(token, read);
            string shown = $"{this} of {Encoding.Latin1.GetString(token)}";
            Assert.True(expectsValue == actual.Accepted, $"{shown}: {(expectsValue ? "refused" : "accepted")}. {actual.Error}");
            if (expectsValue)
            {
                Assert.True(comparable(expected).Equals(comparable(actual.Value!)), $"{shown}: {actual.Value} instead of {expected}.");
                int length = ReaderOutcome<T>.OfValue(token, read).Consumed;
                foreach (byte[] padding in Paddings)
                {
                    ReaderOutcome<T> padded = ReaderOutcome<T>.OfValue([.. token.AsSpan(0, length), .. padding], read);
                    Assert.True(padded.Accepted && padded.Consumed == length, $"{shown}, padded: {padded.Error}");
                    Assert.True(comparable(expected).Equals(comparable(padded.Value!)), $"{shown}, padded: {padded.Value} instead of {expected}.");
                }
            }
            else
            {
                Assert.InRange(actual.Error!.Offset ?? -1, 0, token.Length);
                ReaderOutcome<T> padded = ReaderOutcome<T>.OfText([.. token, .. Paddings[0]], read);
                Assert.False(padded.Accepted, shown);
                if (actual.Error.Kind is not JsonModelErrorKind.UnexpectedEnd)
                {
                    Assert.Equal((actual.Error.Kind, actual.Error.Offset), (padded.Error!.Kind, padded.Error.Offset));
                }
            }
        }

        private bool TryReadReference(byte[] token, out T value)
        {
            value = default!;
            var reader = new Utf8JsonReader(token);
            try
            {
                return reader.Read() && reader.TokenType == type && tryGet(ref reader, out value) && !reader.Read();
            }
            catch (Exception error) when (error is JsonException or InvalidOperationException)
            {
                // The getters throw the latter for invalid Unicode.
                return false;
            }
        }
    }

    private sealed class Boolean() : TypedRead("Boolean")
    {
        private readonly TypedRead _true = new Of<bool>("true", JsonTokenType.True, (ref r) => Only(r.ReadBoolean(), true, r), Get, v => v);
        private readonly TypedRead _false = new Of<bool>("false", JsonTokenType.False, (ref r) => Only(r.ReadBoolean(), false, r), Get, v => v);

        internal override void Check(byte[] token)
        {
            _true.Check(token);
            _false.Check(token);
        }

        private static bool Get(ref Utf8JsonReader reader, out bool value)
        {
            value = reader.GetBoolean();
            return true;
        }

        private static bool Only(bool value, bool wanted, Utf8SpanReader reader)
        {
            return value == wanted ? value : throw Refused(reader);
        }
    }
}
