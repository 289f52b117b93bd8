using JsonModelGen.Generator.Emission;

namespace JsonModelGen.Generator.Schemas;

/// <summary>
/// The schemas of the output of the runtime library's codecs, by the codec's name: one row for each scalar. A format is named
/// only if all output conforms to it: a <c>DateTime</c> may lack the offset that <c>date-time</c> requires.
/// </summary>
internal static class SchemaTable
{
    private const string Integer = "^-?[0-9]+$";
    private const string NaturalNumber = "^[0-9]+$";

    private static readonly SchemaNode s_text = SchemaNode.OfType("string");
    private static readonly SchemaNode s_number = SchemaNode.OfType("number");
    private static readonly SchemaNode s_character = s_text.With("minLength", "1").With("maxLength", "1");
    private static readonly SchemaNode s_bytes = s_text.WithText("contentEncoding", "base64");

    /// <summary>By codec: the schema of values, and of keys if the codec supports them.</summary>
    private static readonly Dictionary<string, (SchemaNode Value, SchemaNode? Key)> s_rows = new(StringComparer.Ordinal)
    {
        ["StringCodec"] = (s_text, null),
        ["CharCodec"] = (s_character, SchemaNode.Any.With("minLength", "1").With("maxLength", "1")),
        ["BooleanCodec"] = (SchemaNode.OfType("boolean"), SchemaNode.Any.With("enum", "[\"True\",\"False\"]")),
        ["SByteCodec"] = Number("-128", "127"),
        ["ByteCodec"] = Number("0", "255"),
        ["Int16Codec"] = Number("-32768", "32767"),
        ["UInt16Codec"] = Number("0", "65535"),
        ["Int32Codec"] = Number("-2147483648", "2147483647"),
        ["UInt32Codec"] = Number("0", "4294967295"),
        ["Int64Codec"] = Number("-9223372036854775808", "9223372036854775807"),
        ["UInt64Codec"] = Number("0", "18446744073709551615"),
        ["Int128Codec"] = Number("-170141183460469231731687303715884105728", "170141183460469231731687303715884105727"),
        ["UInt128Codec"] = Number("0", "340282366920938463463374607431768211455"),
        ["BigIntegerCodec"] = (SchemaNode.OfType("integer"), SchemaNode.Any.WithText("pattern", Integer)),
        ["HalfCodec"] = (s_number, null),
        ["SingleCodec"] = (s_number, null),
        ["DoubleCodec"] = (s_number, null),
        ["DecimalCodec"] = (s_number, null),
        ["DateTimeCodec"] = (s_text, null),
        ["UtcDateTimeCodec"] = Formatted("date-time"),
        ["DateTimeOffsetCodec"] = Formatted("date-time"),
        ["DateOnlyCodec"] = Formatted("date"),
        ["TimeOnlyCodec"] = (s_text, null),
        ["TimeSpanCodec"] = (s_text, null),
        ["GuidCodec"] = Formatted("uuid"),
        ["UriCodec"] = (s_text, null),
        ["VersionCodec"] = (s_text, null),
        ["RuneCodec"] = (s_character, SchemaNode.Any.With("minLength", "1").With("maxLength", "1")),
        ["IndexCodec"] = (s_text, null),
        ["RangeCodec"] = (s_text, null),
        ["IPAddressCodec"] = (s_text, null),
        ["IPEndPointCodec"] = (s_text, null),
        ["IPNetworkCodec"] = (s_text, null),
        ["CultureInfoCodec"] = (s_text, null),
        ["TimeZoneInfoCodec"] = (s_text, null),
        ["EncodingCodec"] = (s_text, null),
        ["ByteArrayCodec"] = (s_bytes, null),
        ["MemoryByteCodec"] = (s_bytes, null),
        ["ReadOnlyMemoryByteCodec"] = (s_bytes, null),
        ["JsonElementCodec"] = (SchemaNode.Any, null),
        ["JsonDocumentCodec"] = (SchemaNode.Any, null),
        ["JsonNodeCodec"] = (SchemaNode.Any, null),
        ["JsonValueCodec"] = (SchemaNode.Any, null),
        ["JsonObjectCodec"] = (SchemaNode.OfType("object"), null),
        ["JsonArrayCodec"] = (SchemaNode.OfType("array"), null),
        ["RawJsonCodec"] = (SchemaNode.Any, null),
        ["ObjectCodec"] = (SchemaNode.Any, null),
        ["UntypedSequenceInterfaceCodec"] = (SchemaNode.OfType("array"), null),
        ["UntypedListCodec"] = (SchemaNode.OfType("array"), null),
        ["UntypedQueueCodec"] = (SchemaNode.OfType("array"), null),
        ["UntypedStackCodec"] = (SchemaNode.OfType("array"), null),
        ["UntypedDictionaryInterfaceCodec"] = (SchemaNode.OfType("object"), null),
        ["UntypedDictionaryCodec"] = (SchemaNode.OfType("object"), null),
        ["SpanParsableCodec"] = (s_text, null),
        ["Utf8SpanParsableCodec"] = (s_text, null),
    };

    /// <summary>Whether there is a row for a codec.</summary>
    public static bool Has(string codec) => s_rows.ContainsKey(RowOf(codec));

    /// <summary>The schema of what a codec writes or accepts; anything for an unknown codec.</summary>
    public static SchemaNode ValueOf(string codec, ISchemaScope scope) => scope.IsAccepting ? AcceptedScalar.ValueOf(RowOf(codec), ValueOf(codec)) : ValueOf(codec);

    /// <summary>The schema of what a codec writes; anything for an unknown codec.</summary>
    public static SchemaNode ValueOf(string codec) => s_rows.TryGetValue(RowOf(codec), out (SchemaNode Value, SchemaNode? Key) row) ? row.Value : SchemaNode.Any;

    /// <summary>The schema of what a codec writes or accepts as a key.</summary>
    public static SchemaNode KeyOf(string codec, ISchemaScope scope) =>
        scope.IsAccepting ? AcceptedScalar.KeyOf(RowOf(codec))
        : s_rows.TryGetValue(RowOf(codec), out (SchemaNode Value, SchemaNode? Key) row) && row.Key is { } key ? key : SchemaNode.Any;

    /// <summary>The name of the codec's row, without type arguments.</summary>
    private static string RowOf(string codec)
    {
        if (!codec.StartsWith(RuntimeNames.Namespace, StringComparison.Ordinal))
            return codec;
        string name = codec.Substring(RuntimeNames.Namespace.Length);
        int bracket = name.IndexOf('<');
        return bracket < 0 ? name : name.Substring(0, bracket);
    }

    private static (SchemaNode, SchemaNode) Number(string minimum, string maximum) => (
        SchemaNode.OfType("integer").With("minimum", minimum).With("maximum", maximum),
        SchemaNode.Any.WithText("pattern", minimum == "0" ? NaturalNumber : Integer));

    private static (SchemaNode, SchemaNode) Formatted(string format) => (s_text.WithText("format", format), SchemaNode.Any.WithText("format", format));
}
