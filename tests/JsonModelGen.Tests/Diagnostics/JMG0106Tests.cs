namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Two converters match one type.</summary>
public class JMG0106Tests
{
    private const string Converters =
        """
        public class C : IJsonConverter<int> { public int Read(ref System.Text.Json.Utf8JsonReader reader) => 1; public void Write(System.Text.Json.Utf8JsonWriter writer, int value) { } }
        public class D : C;
        public class S : IJsonConverter<string> { public string Read(ref System.Text.Json.Utf8JsonReader reader) => ""; public void Write(System.Text.Json.Utf8JsonWriter writer, string value) { } }

        """;

    [Theory]
    [InlineData("[JsonModel] public partial class A { [JsonConvertWith<C>, [|JsonConvertWith<D>|]] public int X { get; set; } }")]
    [InlineData("[JsonModel, JsonConvertWith<C>, [|JsonConvertWith<D>|]] public partial class A { public int X { get; set; } public int Y { get; set; } }")]
    [InlineData("[JsonModel([|Converters = [typeof(C), typeof(D)]|])] public partial class A { public int X { get; set; } }")]
    [InlineData("[JsonModel] public partial record A([[|JsonConvertWith<D>|]] [property: JsonConvertWith<C>] int X);")]
    public Task Flags_the_second_at_one_level(string source) =>
        DiagnosticProbe.Flags("JMG0106", Converters + source, "C and D both convert int: remove one of them, or put the one to use on the member");

    [Theory]
    [InlineData("[JsonModel] public partial class A { [JsonConvertWith<C>, JsonConvertWith<S>] public Dictionary<string, int>? X { get; set; } }")]
    [InlineData("[JsonModel, JsonConvertWith<C>] public partial class A { [JsonConvertWith<D>] public int X { get; set; } public int Y { get; set; } }")]
    [InlineData("[JsonModel(Converters = [typeof(C)]), JsonConvertWith<D>] public partial class A { [JsonConvertWith<C>] public int X { get; set; } }", false)]
    [InlineData("[JsonModel] public partial record A([JsonConvertWith<C>] [property: JsonConvertWith<C>] int X);")]
    public async Task Accepts_one_at_each_level(string source, bool isSilent = true)
    {
        if (isSilent)
            await DiagnosticProbe.Accepts(Converters + source);
        else
            Assert.All(await Diagnose(Converters + source), static diagnostic => Assert.Equal("JMG0107", diagnostic.Id));
    }
}
