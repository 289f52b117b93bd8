namespace JsonModelGen.Tests.Diagnostics;

/// <summary>No code can be generated for the type.</summary>
public class JMG0008Tests
{
    [Theory]
    [InlineData("[assembly: [|JsonModelFor<System.IO.Stream>|]]", "[JsonModelFor] cannot generate code for 'Stream': it is abstract: put [JsonModel] on the types derived from it")]
    [InlineData("[assembly: [|JsonModelFor<Guid>|]]", "[JsonModelFor] cannot generate code for 'Guid': it is supported without the attribute: remove the attribute")]
    [InlineData("[assembly: [|JsonModelFor<List<int>>|]]", "[JsonModelFor] cannot generate code for 'List<int>': it is supported without the attribute: remove the attribute")]
    [InlineData("[assembly: [|JsonModelFor<int[]>|]]", "[JsonModelFor] cannot generate code for 'int[]': it is not a class, struct or enum")]
    [InlineData("[assembly: [|JsonModelFor<IDisposable>|]]", "[JsonModelFor] cannot generate code for 'IDisposable': it is not a class, struct or enum")]
    [InlineData("[assembly: [|JsonModelFor<Action>|]]", "[JsonModelFor] cannot generate code for 'Action': it is not a class, struct or enum")]
    [InlineData("[assembly: [|JsonModelFor<DayOfWeek?>|]]", "[JsonModelFor] cannot generate code for 'DayOfWeek?': it is a nullable type: use the underlying type")]
    [InlineData("[assembly: [|JsonModelFor(typeof(List<>))|]]", "[JsonModelFor] cannot generate code for 'List<T>': it is supported without the attribute: remove the attribute")]
    [InlineData("[assembly: [|JsonModelFor(typeof(void))|]]", "[JsonModelFor] cannot generate code for 'void': it is not a class, struct or enum")]
    public Task Flags_types_that_need_no_code_or_cannot_have_any(string source, string message) => DiagnosticProbe.Flags("JMG0008", source, message);

    [Fact]
    public Task Flags_models() => DiagnosticProbe.Flags("JMG0008", "[assembly: [|JsonModelFor<A>|]] [JsonModel] public partial record A(int X);", emitted: ["A.g.cs"]);

    [Fact]
    public Task Flags_the_second_of_two() => DiagnosticProbe.Flags(
        "JMG0008", "[assembly: JsonModelFor<Version2>, [|JsonModelFor<Version2>|]] public record Version2(int X);", emitted: ["Version2.Version2Codec.g.cs"]);

    [Theory]
    [InlineData("Read")]
    [InlineData("TCodec")]
    [InlineData("JsonKeys")]
    public Task Flags_type_parameters_with_names_that_the_codec_needs(string name) => DiagnosticProbe.Flags(
        "JMG0008", "[assembly: [|JsonModelFor(typeof(Box<>))|]] public class Box<" + name + ">;", "[JsonModelFor] cannot generate code for 'Box<" + name + ">': its type parameter '" + name + "' has a name that the codec uses");

    [Theory]
    [InlineData("[assembly: JsonModelFor<DayOfWeek>]")]
    [InlineData("[assembly: JsonModelFor<System.Drawing.Point>]")]
    public Task Accepts_foreign_types(string source) => DiagnosticProbe.Accepts(source);
}
