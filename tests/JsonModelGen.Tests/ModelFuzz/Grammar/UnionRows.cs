namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>The declarations of unions and cases, and their attributes.</summary>
internal static class UnionRows
{
    /// <summary>Kinds of unions whose cases are marked by an attribute; unions that are not abstract are cases themselves.</summary>
    public static readonly Table<Func<bool, KindRow>> FoundKinds = new()
    {
        { 6, Abstract },
        { 1, Open },
    };

    /// <summary>Kinds of unions that list their cases.</summary>
    public static readonly Table<Func<bool, KindRow>> ListedKinds = new()
    {
        { 4, Abstract },
        { 3, Open },
    };

    public static readonly Table<string> Keys = new()
    {
        { 4, "" },
        { 4, "(\"$type\")" },
        { 2, "(\"name\")" },
        { 1, "(\"\\\"größe\\n\\\"\")" },
    };

    /// <summary>Attributes of the union in addition to <c>[JsonDerivedType]</c>.</summary>
    public static readonly Table<string> ListedKeys = new()
    {
        { 6, "" },
        { 2, "[JsonPolymorphic]" },
        { 4, "[JsonPolymorphic(TypeDiscriminatorPropertyName = \"kind\")]" },
        { 1, "[JsonPolymorphic(TypeDiscriminatorPropertyName = \"name\")]" },
        { 1, "[JsonPolymorphic(TypeDiscriminatorPropertyName = \"\\\"größe\\n\\\"\")]" },
    };

    public static readonly Table<string> Names = new()
    {
        { 6, "" },
        { 4, "(\"case$U\")" },
        { 1, "(\"\")" },
        { 1, "(\"\\\"größe\\n$U\")" },
    };

    /// <summary>The arguments after the type of a listed case.</summary>
    public static readonly Table<string> ListedNames = new()
    {
        { 10, ", \"case$U\"" },
        { 6, ", $U" },
        { 2, ", -$U" },
        { 1, ", \"$U\"" },
        { 1, ", \"\"" },
        { 2, ", \"\\\"größe\\n$U\"" },
        { 1, "" },
    };

    public static readonly Table<string> Options = new()
    {
        { 6, "" },
        { 1, "(CaseInsensitive = true)" },
        { 1, "(FieldRename = FieldRename.ScreamingSnake)" },
        { 1, "(DisallowUnrecognizedKeys = true)" },
    };

    private static KindRow Abstract(bool isRecord) => new("public abstract partial " + Keyword(isRecord), isRecord, CanHaveBase: true);

    private static KindRow Open(bool isRecord) => new("public partial " + Keyword(isRecord), isRecord, CanHaveBase: true);

    private static string Keyword(bool isRecord) => isRecord ? "record" : "class";
}
