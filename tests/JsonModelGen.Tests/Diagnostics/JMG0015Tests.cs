namespace JsonModelGen.Tests.Diagnostics;

/// <summary>A model is neither read nor written.</summary>
public class JMG0015Tests
{
    [Theory]
    [InlineData("[JsonModel(CreateFactory = false, CreateToJson = false)] public partial class [|A|];")]
    [InlineData("[assembly: JsonModelDefaults(CreateToJson = false)] [JsonModel(CreateFactory = false)] public partial record [|A|](int X);")]
    public Task Flags_a_model_without_directions(string source) => DiagnosticProbe.Flags("JMG0015", source);

    [Theory]
    [InlineData("[JsonModel(CreateFactory = false)] public partial class A;")]
    [InlineData("[assembly: JsonModelDefaults(CreateToJson = false)] [JsonModel(CreateFactory = false, CreateToJson = true)] public partial record A(int X);")]
    public Task Accepts_one_direction(string source) => DiagnosticProbe.Accepts(source);
}
