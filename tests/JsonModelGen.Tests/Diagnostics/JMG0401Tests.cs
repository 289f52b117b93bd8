namespace JsonModelGen.Tests.Diagnostics;

public class JMG0401Tests
{
    [Theory]
    [InlineData("[JsonModel(CreateJsonKeys = true)] public partial class A { public int [|JsonKeys|] { get; set; } }", "JsonKeys", "CreateJsonKeys")]
    [InlineData("[JsonModel(CreateFieldMap = true)] public partial class A { private void [|FieldMap|]() { } }", "FieldMap", "CreateFieldMap")]
    [InlineData("[JsonModel(CreatePerFieldToJson = true)] public partial class A { public class [|PerFieldToJson|]; }", "PerFieldToJson", "CreatePerFieldToJson")]
    [InlineData("[JsonModel(CreateJsonSchema = true)] public partial record A(string [|JsonSchema|]);", "JsonSchema", "CreateJsonSchema")]
    [InlineData("public class Base { protected int [|JsonKeys|]; } public class Middle : Base; [JsonModel(CreateJsonKeys = true)] public partial class A : Middle;", "JsonKeys", "CreateJsonKeys")]
    public Task Flags_names_that_an_option_needs(string source, string name, string option) => DiagnosticProbe.Flags(
        "JMG0401", source, $"'A' has a member '{name}', which conflicts with the member that {option} generates: rename the member, or set {option} to false");

    [Fact]
    public Task Flags_a_model_with_that_name() => DiagnosticProbe.Flags("JMG0401", "[JsonModel(CreateFieldMap = true)] public partial class [|FieldMap|];");

    [Fact]
    public Task Flags_a_model_whose_assembly_sets_the_option() => DiagnosticProbe.Flags(
        "JMG0401", "[assembly: JsonModelDefaults(CreateJsonKeys = true)] [JsonModel] public partial record A(int [|JsonKeys|]);");

    [Fact]
    public Task Flags_a_model_whose_build_sets_the_option() => DiagnosticProbe.Flags(
        "JMG0401", "[JsonModel] public partial record A(int [|JsonKeys|]);", build: Build.WithProperty("JsonModelGen_CreateJsonKeys", "true"));

    [Theory]
    [InlineData("[JsonModel] public partial record A(int JsonKeys, int FieldMap, int PerFieldToJson);")]
    [InlineData("[assembly: JsonModelDefaults(CreateJsonKeys = true)] [JsonModel(CreateJsonKeys = false)] public partial record A(int JsonKeys);")]
    [InlineData("public class Base { private int JsonKeys = 1; public int X => JsonKeys; } [JsonModel(CreateJsonKeys = true)] public partial class A : Base;")]
    [InlineData("[JsonModel(CreateJsonKeys = true)] public partial class B { public int X { get; set; } } [JsonModel(CreateJsonKeys = true)] public partial class A : B;")]
    public Task Accepts_names_that_do_not_conflict(string source) => DiagnosticProbe.Accepts(source);
}
