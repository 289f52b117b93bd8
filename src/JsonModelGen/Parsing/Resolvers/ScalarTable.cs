using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>
/// The types that are one JSON string, number, literal or document each. A type is supported by adding a row here and its
/// codec to the runtime library.
/// </summary>
internal static class ScalarTable
{
    /// <summary>The rows by metadata name; types with the same name share an array.</summary>
    public static readonly Dictionary<string, (string Namespace, TypeShape Shape)> Rows = new(StringComparer.Ordinal);

    static ScalarTable()
    {
        Add("System", "String", new StringShape());

        // Supported by the reader and the writer; the size is the maximum, including quotes.
        Inline("Boolean", "bool", "ReadBoolean", "WriteBoolean", 5);
        Inline("SByte", "sbyte", "ReadSByte", "WriteInt32", 11);
        Inline("Byte", "byte", "ReadByte", "WriteUInt32", 10);
        Inline("Int16", "short", "ReadInt16", "WriteInt32", 11);
        Inline("UInt16", "ushort", "ReadUInt16", "WriteUInt32", 10);
        Inline("Int32", "int", "ReadInt32", "WriteInt32", 11);
        Inline("UInt32", "uint", "ReadUInt32", "WriteUInt32", 10);
        Inline("Int64", "long", "ReadInt64", "WriteInt64", 20);
        Inline("UInt64", "ulong", "ReadUInt64", "WriteUInt64", 20);
        Inline("Single", "float", "ReadSingle", "WriteSingle", 32);
        Inline("Double", "double", "ReadDouble", "WriteDouble", 32);
        Inline("Decimal", "decimal", "ReadDecimal", "WriteDecimal", 31);
        Inline("DateTime", "global::System.DateTime", "ReadDateTime", "WriteDateTime", 36);
        Inline("DateTimeOffset", "global::System.DateTimeOffset", "ReadDateTimeOffset", "WriteDateTimeOffset", 36);
        Inline("Guid", "global::System.Guid", "ReadGuid", "WriteGuid", 38);

        // Supported by codecs.
        Value("System", "Char", "char");
        Value("System", "Int128");
        Value("System", "UInt128");
        Value("System", "Half");
        Value("System", "DateOnly");
        Value("System", "TimeOnly");
        Value("System", "TimeSpan");
        Value("System", "Index");
        Value("System", "Range");
        Value("System.Numerics", "BigInteger");
        Value("System.Text", "Rune");
        Value("System.Net", "IPNetwork");
        Reference("System", "Uri");
        Reference("System", "Version");
        Reference("System", "TimeZoneInfo");
        Reference("System.Globalization", "CultureInfo");
        Reference("System.Text", "Encoding");
        Reference("System.Net", "IPAddress");
        Reference("System.Net", "IPEndPoint");
        Reference("System.Text.Json.Nodes", "JsonValue", isKey: false);

        // Any JSON, kept as it is.
        Untyped("System.Text.Json", "JsonElement", isReferenceType: false);
        Untyped("JsonModelGen", "RawJson", isReferenceType: false);
        Untyped("System", "Object", keyword: "object");
        Untyped("System.Text.Json", "JsonDocument");
        Untyped("System.Text.Json.Nodes", "JsonNode");
        Untyped("System.Text.Json.Nodes", "JsonObject");
        Untyped("System.Text.Json.Nodes", "JsonArray");

        // The non-generic interfaces; classes that implement them are collections like any other.
        UntypedCollection("IEnumerable", "UntypedSequenceInterfaceCodec<global::System.Collections.IEnumerable>");
        UntypedCollection("ICollection", "UntypedSequenceInterfaceCodec<global::System.Collections.ICollection>");
        UntypedCollection("IList", "UntypedSequenceInterfaceCodec<global::System.Collections.IList>");
        UntypedCollection("IDictionary", "UntypedDictionaryInterfaceCodec");
    }

    private static void Inline(string name, string typeName, string read, string write, int size) =>
        Add("System", name, new ScalarShape(typeName, read, write, size, name + "Codec"));

    private static void Value(string @namespace, string name, string? keyword = null) =>
        Add(@namespace, name, Codec(@namespace, name, keyword, isReferenceType: false));

    private static void Reference(string @namespace, string name, bool isKey = true) =>
        Add(@namespace, name, Codec(@namespace, name, keyword: null, isReferenceType: true) with { IsKey = isKey });

    private static void Untyped(string @namespace, string name, string? keyword = null, bool isReferenceType = true) =>
        Add(@namespace, name, Codec(@namespace, name, keyword, isReferenceType) with { IsKey = false, IsUntyped = true });

    private static void UntypedCollection(string name, string codec) => Add(
        "System.Collections", name, new CodecShape("global::System.Collections." + name, RuntimeNames.Namespace + codec, IsKey: false, IsReferenceType: true) { IsUntyped = true });

    private static CodecShape Codec(string @namespace, string name, string? keyword, bool isReferenceType) =>
        new(keyword ?? "global::" + @namespace + "." + name, RuntimeNames.Namespace + name + "Codec", IsKey: true, isReferenceType);

    private static void Add(string @namespace, string name, TypeShape shape) => Rows.Add(name, (@namespace, shape));
}
