using static JsonModelGen.Tests.ModelFuzz.Traits;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>The enums of a file of models.</summary>
internal static class EnumRows
{
    public static readonly Table<AttributeRow> Attributes = new()
    {
        { 60, new("") },
        { 10, new("[Flags]") },
        { 6, new("[JsonEnum(FieldRename = FieldRename.Snake)]", NoStj) },
        { 3, new("[JsonEnum(FieldRename = FieldRename.None)]", NoStj) },
        { 3, new("[JsonEnum(FieldRename = FieldRename.ScreamingSnake)]", NoStj) },
        { 6, new("[JsonEnum(AsNumber = true)]", NoStj) },
        { 3, new("[Flags, JsonEnum(AsNumber = true)]", NoStj) },
        { 3, new("[Flags, JsonEnum(FieldRename = FieldRename.Kebab)]", NoStj) },
        { 3, new("[JsonEnum(UnknownValue = $E)]", NoStj) },
        { 1, new("[JsonEnum(UnknownValue = \"x\")]", NoStj) },
        { 1, new("[JsonEnum(UnknownValue = 77)]", NoStj) },
        { 3, new("[JsonConverter(typeof(JsonStringEnumConverter))]", NoStj) },
        { 3, new("[JsonConverter(typeof(JsonStringEnumConverter<$E>))]", NoStj) },
        { 2, new("[JsonConverter(typeof(JsonNumberEnumConverter<$E>))]", NoStj) },
        { 2, new("[Obsolete]") },
    };

    /// <summary>The underlying types, each with numbers in its range.</summary>
    public static readonly Table<(string Type, string[] Numbers)> Underlying = new()
    {
        { 20, ("int", ["-1", "7", "int.MaxValue", "int.MinValue"]) },
        { 2, ("byte", ["255", "128", "3"]) },
        { 2, ("sbyte", ["-128", "127", "-1"]) },
        { 2, ("short", ["short.MinValue", "-7"]) },
        { 2, ("ushort", ["ushort.MaxValue", "256"]) },
        { 2, ("uint", ["uint.MaxValue", "1u << 31"]) },
        { 2, ("long", ["long.MinValue", "long.MaxValue", "1L << 40"]) },
        { 2, ("ulong", ["ulong.MaxValue", "1ul << 63"]) },
    };

    public static readonly Table<AttributeRow> ValueAttributes = new()
    {
        { 60, new("") },
        { 4, new("[JsonValue(\"$K\")] ", NoStj) },
        { 2, new("[JsonValue($R)] ", NoStj) },
        { 2, new("[JsonValue(\"v\", Aliases = [\"w\", \"$K\"])] ", NoStj) },
        { 2, new("[JsonStringEnumMemberName(\"$K\")] ", NoStj) },
        { 2, new("[Obsolete] ") },
        { 1, new("[Obsolete(\"no\", true)] ") },
    };
}
