using System.Text.Json;
using JsonModelGen.IntegrationTests.Schemas;

namespace JsonModelGen.IntegrationTests.Options;

/// <summary><c>Aliases</c>: further names under which a member is read.</summary>
public sealed partial class AliasTests
{
    [Theory]
    [InlineData("""{"id":1,"name":"a"}""")]
    [InlineData("""{"user_id":1,"fullName":"a"}""")]
    [InlineData("""{"fullName":"a","uid":1}""")]
    [InlineData("""{"u\u0069d":1,"full\u004eame":"a"}""")]
    public void Any_name_is_read_and_the_first_is_written(string json) => Parity.RoundTrip<User>(json, """{"id":1,"name":"a"}""");

    [Theory]
    [InlineData("""{"id":1,"uid":2,"name":"a"}""", 2)]
    [InlineData("""{"uid":2,"id":1,"name":"a"}""", 1)]
    [InlineData("""{"uid":2,"uid":3,"name":"a"}""", 3)]
    public void The_last_of_several_names_wins(string json, int expected) => Assert.Equal(expected, User.FromJson(json).Id);

    [Fact]
    public void An_error_names_the_key_in_the_JSON_or_the_missing_one()
    {
        Parity.Refused<User>(JsonModelErrorKind.WrongType, """{"uid":"1","name":"a"}""", "$.uid");
        Assert.Equal("id", Parity.Refused<User>(JsonModelErrorKind.MissingKey, """{"name":"a"}""", "$").Key);
    }

    [Fact]
    public void Strict_models_recognize_aliases()
    {
        Parity.RoundTrip<User>("""{"uid":1,"name":"a"}""", """{"id":1,"name":"a"}""");
        JsonModelException error = Parity.Refused<User>(JsonModelErrorKind.UnrecognizedKey, """{"UID":1,"id":1,"name":"a"}""", "$.UID");
        Assert.Contains("user_id", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Aliases_are_read_in_any_case_if_keys_are() => Assert.Equal(5, AnyCase.FromJson("""{"OLDNAME":5}""").NewName);

    [Fact]
    public void The_schema_allows_aliases_and_marks_them_as_deprecated()
    {
        Assert.True(ModelSchemas.Allows<User>("""{"id":1,"uid":1,"name":"a"}"""));
        Assert.False(ModelSchemas.Allows<User>("""{"id":1,"uid":"1","name":"a"}"""));
        JsonElement alias = JsonElement.Parse(User.JsonSchema).GetProperty("properties").GetProperty("uid");
        Assert.True(alias.GetProperty("deprecated").GetBoolean());
    }

    [Fact]
    public void Constants_and_the_field_map_have_the_key_that_is_written()
    {
        Assert.Equal("id", User.JsonKeys.Id);
        Assert.Equal("name", User.FieldMap["Name"]);
    }

    [JsonModel(DisallowUnrecognizedKeys = true, CreateJsonKeys = true, CreateFieldMap = true)]
    public sealed partial record User([JsonKey(Aliases = new[] { "user_id", "uid" })] int Id, [property: JsonKey(Aliases = ["fullName"])] string Name);

    [JsonModel(CaseInsensitive = true)]
    public sealed partial class AnyCase
    {
        [JsonKey(Aliases = ["oldName"])] public int NewName { get; set; }
    }
}
