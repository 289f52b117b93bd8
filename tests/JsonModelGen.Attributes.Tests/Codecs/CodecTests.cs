namespace JsonModelGen.Tests.Codecs;

/// <summary>Compares each row of the tables with System.Text.Json: as a plain value, and inside lists, arrays and dictionaries.</summary>
public class CodecTests
{
    private static readonly Dictionary<string, CodecCase> Cases =
        ScalarCases.All.Concat(DomCases.All).Concat(NullableCases.All)
            .SelectMany(row => row.Nested().Prepend(row))
            .Concat(CollectionCases.All).Concat(DictionaryCases.All)
            .ToDictionary(row => row.Name);

    private static readonly Dictionary<string, KeyCase> Keys = KeyCases.All.ToDictionary(row => row.Name);

    public static TheoryData<string> CaseNames => [.. Cases.Keys];

    public static TheoryData<string> KeyNames => [.. Keys.Keys];

    [Theory, MemberData(nameof(CaseNames))]
    public void Writes_the_bytes_of_System_Text_Json(string name) => Cases[name].WritesAsStj();

    [Theory, MemberData(nameof(CaseNames))]
    public void Reads_the_values_of_System_Text_Json(string name) => Cases[name].ReadsAsStj();

    [Theory, MemberData(nameof(CaseNames))]
    public void Refuses_what_System_Text_Json_refuses(string name) => Cases[name].RefusesAsStj();

    [Theory, MemberData(nameof(KeyNames))]
    public void Writes_keys_as_System_Text_Json(string name) => Keys[name].WritesAsStj();

    [Theory, MemberData(nameof(KeyNames))]
    public void Reads_keys_as_System_Text_Json(string name) => Keys[name].ReadsAsStj();

    [Theory, MemberData(nameof(KeyNames))]
    public void Refuses_keys_as_System_Text_Json(string name) => Keys[name].RefusesAsStj();
}
