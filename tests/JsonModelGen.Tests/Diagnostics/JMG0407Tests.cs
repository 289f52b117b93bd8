namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Optional as a type argument cannot be omitted.</summary>
public class JMG0407Tests
{
    private const string Page = "[JsonModel] public partial record Page<T>(T Item); ";

    [Fact]
    public Task Flags_the_codec_of_a_root() => DiagnosticProbe.Flags(
        "JMG0407",
        Page + "public class C { public static string M(Page<Optional<int?>> page) => page.ToJson<[|OptionalCodec<int?, NullableCodec<int, Int32Codec>>|]>(); }",
        "Writing an absent Optional<int?> with this codec throws, because only a member of a model can be omitted: declare the member as Optional<T>, and use int? as the type argument",
        emitted: ["Page_1.g.cs"]);

    [Theory]
    [InlineData("public class C { public static string M(List<Optional<int>> list) => JsonModel.ToJson<List<Optional<int>>, ListCodec<Optional<int>, [|JsonModelGen.OptionalCodec<int, Int32Codec>|]>>(list); }")]
    [InlineData("public class C { public static string M<TC>(Page<Optional<int>> page) where TC : IJsonCodec<int> => page.ToJson<[|OptionalCodec<int, TC>|]>(); }")]
    public Task Flags_it_wherever_it_is_used(string source) => DiagnosticProbe.Flags("JMG0407", Page + source.Replace("[|JsonModelGen.", "JsonModelGen.[|", StringComparison.Ordinal), emitted: ["Page_1.g.cs"]);

    /// <summary>Emitted code uses it for present values; other types may have the same name.</summary>
    [Theory]
    [InlineData("[JsonModel(CreatePerFieldToJson = true)] public partial record A(Optional<int> X);")]
    [InlineData("[JsonModel] public partial record A<T>(Optional<T> X);")]
    [InlineData("[JsonModel] public partial record A(int X); public class OptionalCodec<T, TCodec> { public OptionalCodec<T, TCodec>? Next { get; set; } }")]
    public Task Accepts_emitted_code_and_other_types(string source) => DiagnosticProbe.Accepts(source);
}
