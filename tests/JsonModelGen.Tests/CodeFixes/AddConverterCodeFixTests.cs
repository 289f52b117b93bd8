using JsonModelGen.CodeFixes;

namespace JsonModelGen.Tests.CodeFixes;

public class AddConverterCodeFixTests
{
    [Theory]
    [InlineData("User")]
    [InlineData("List<User[]>")]
    public async Task Puts_the_converter_on_the_model(string listed) => Assert.Equal(
        Source("[JsonConverter(typeof(JsonModelConverter<User>))]\n[JsonModel]\npublic partial record User(string Name);", listed),
        (await CodeFixVerifier.FixAsync<AddConverterCodeFix>(Source("[JsonModel]\npublic partial record User(string Name);", listed))).ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("public partial record Page<T>(List<T> Items);", "Page<User>")] // an attribute cannot name its converter
    [InlineData("[JsonDerivedType(typeof(Circle), \"c\")] public partial record Shape; public partial record Circle : Shape;", "Shape")] // System.Text.Json refuses both together
    public Task Is_not_offered_where_it_would_not_work(string model, string listed) =>
        CodeFixVerifier.OffersNothingAsync<AddConverterCodeFix>(Source("[JsonModel] " + model + " [JsonModel] public partial record User(string Name);", listed));

    private static string Source(string user, string listed) =>
        $"using System.Collections.Generic;\nusing System.Text.Json.Serialization;\nusing JsonModelGen;\n\n{user}\n\n[JsonSerializable(typeof({listed}))]\npublic abstract partial class Context() : JsonSerializerContext(null);\n";
}
