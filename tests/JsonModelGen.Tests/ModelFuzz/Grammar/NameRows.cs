namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>Names of members and types: plain ones, and those that could break emitted code.</summary>
internal static class NameRows
{
    public static readonly Table<string> Members = Join(
        (6, "Id Name Title Count Price Items Next Parent Kind State CreatedAt Tags Data Owner Note Size First Last"),
        (2, "HTTPServer userID URL x y Z A B AB aB Ab id ID iD Name2 Name_2 _name __x _ X1 X10 X2"),
        (1, "reader writer value result seen key Key Value Codec codec error model self other options state values Values index length name text span buffer element item default1"),
        (1, "Reader Writer Read Write ReadJson WriteJson JsonValues JsonAccessors JsonCodec EJsonCodec Error Model Options Element Item Seen Result Json Path MaxDepth"),
        (1, "String Int32 List Guid System JsonModelGen Global Enum Object Type Nullable DateTime JsonModel IJsonModel Utf8SpanReader Utf8BufferWriter Unsafe Text Collections"),
        (1, "@class @event @default @null @this @base @params @in @out @ref @is @as @new @object @string @int @namespace @operator @true"),
        (1, "@value @field @record @var @async @await @when @where @yield @dynamic @required @scoped @file @global @init @get @set @with @and @or @not @nameof @partial @extension @allows @args @managed"),
        (1, "Größe 名前 Ωλ İ ı ſ Ж ñ a\u0301 ǆ ǅ Ǆ straße"),
        (1, "ToString GetHashCode Equals GetType EqualityContract PrintMembers Deconstruct Clone MemberwiseClone Finalize"));

    /// <summary>Names that members of records and structs cannot have.</summary>
    public static readonly HashSet<string> OfObject = [.. "ToString GetHashCode Equals GetType EqualityContract PrintMembers Deconstruct Clone MemberwiseClone Finalize".Split(' ')];

    /// <summary>Names that emitted code reserves; they are refused.</summary>
    public static readonly Table<string> Reserved = Join((1, "FromJson ToJson TryFromJson FromJsonAsync ToJsonAsync ToJsonUtf8Bytes"));

    public static readonly Table<string> Types = Join(
        (10, "User Order Page Node Tree Point Shape Person Address Result Entry"),
        (2, "String List Int32 Guid DateTime Enum Exception System JsonModelGen Json JsonModel ModelCodec Utf8SpanReader ListCodec Codec JsonValues JsonAccessors EJsonCodec Nullable Type Attribute Value Key"),
        (1, "@class @event @default @record1 @object @string @int @namespace"),
        (1, "Größe 名前 Ωλ Ж Ünï user uSER page"));

    public static readonly Table<string> EnumValues = Join(
        (5, "Red Green Blue None All First Second Third Unknown Default"),
        (1, "value__1 HTTPServer x X _ _1 @class @default @null 赤 Größe red userID A AB Aa aA Read Write ToString Equals GetHashCode HasFlag CompareTo Parse"));

    private static Table<string> Join(params ReadOnlySpan<(int Weight, string Names)> rows)
    {
        Table<string> table = [];
        foreach ((int weight, string names) in rows)
        {
            foreach (string name in names.Split(' '))
                table.Add(weight, name);
        }

        return table;
    }
}
