using System.Text;

namespace JsonModelGen.IntegrationTests.TypeCatalogue;

/// <summary>JSON for a <see cref="Positions{T, TNullable, TStruct}"/>.</summary>
internal static class PositionsJson
{
    /// <summary>The positions of a value, and its path there.</summary>
    public static readonly IReadOnlyList<string> Paths = ["$.plain", "$.nullable", "$.list[1]", "$.dictionary.b", "$.struct.value", "$.argument.value"];

    /// <summary>The value in all positions.</summary>
    public static string Everywhere(string value) => Members(value, value, $"[{value},{value}]", value, value, value, value);

    /// <summary>The value in all positions, except for null in the nullable one and an empty list.</summary>
    public static string WithNull(string value) => Members(value, "null", "[]", value, value, value, "null");

    /// <summary>The same with the members in reverse order, white space, and an unknown key.</summary>
    public static string Shuffled(string value) =>
        $$"""
         {
          "nullableArgument" : {"value":{{value}}}, "argument": { "x":null,"value" : {{value}} },
          "struct" : { "other": [{}], "value" : {{value}} } ,
          "dictionary":{ "a": {{value}} , "b":{{value}}},
          "unknown": {"x": [1, "\u00e9", null]},
          "list" : [ {{value}} ,{{value}} ], "nullable":	{{value}}
         , "plain": {{value}}
         }

         """;

    /// <summary>One value in one position, another in all others.</summary>
    /// <param name="position">An index into <see cref="Paths"/>.</param>
    /// <param name="value">The value there.</param>
    /// <param name="other">The value elsewhere.</param>
    /// <param name="offset">The byte at which the value starts.</param>
    public static string With(int position, string value, string other, out int offset)
    {
        const string Marker = "\u0001";
        string json = Members(At(0), At(1), $"[{other},{At(2)}]", At(3), At(4), At(5), other);
        offset = Encoding.UTF8.GetByteCount(json.AsSpan(0, json.IndexOf(Marker, StringComparison.Ordinal)));
        return json.Replace(Marker, value, StringComparison.Ordinal);

        string At(int place) => place == position ? Marker : other;

        string Members(string plain, string nullable, string list, string last, string inStruct, string argument, string nullableArgument) =>
            PositionsJson.Members(plain, nullable, list, last, inStruct, argument, nullableArgument, other);
    }

    private static string Members(string plain, string nullable, string list, string last, string inStruct, string argument, string nullableArgument, string? first = null) =>
        $$$"""{"plain":{{{plain}}},"nullable":{{{nullable}}},"list":{{{list}}},"dictionary":{"a":{{{first ?? last}}},"b":{{{last}}}},"struct":{"value":{{{inStruct}}}},"argument":{"value":{{{argument}}}},"nullableArgument":{"value":{{{nullableArgument}}}}}""";
}
