using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace JsonModelGen.IntegrationTests.Models;

/// <summary>What options add to a model besides reading and writing.</summary>
public sealed partial class ArtifactTests
{
    [Fact]
    public void Keys_are_constants()
    {
        const string Key = Person.JsonKeys.FirstName;
        Assert.Equal(("first_name", "the \"name\"", "secret"), (Key, Person.JsonKeys.Quoted, Person.JsonKeys.Secret));
    }

    [Fact]
    public void Keys_are_those_of_the_model_itself_in_a_derived_one()
    {
        Assert.Equal(("FirstName", "Number"), (Employee.JsonKeys.FirstName, Employee.JsonKeys.Number));
        Assert.Equal(("FirstName", "Number"), (Employee.FieldMap["FirstName"], Employee.FieldMap["Number"]));
    }

    [Fact]
    public void Keys_of_a_model_whose_base_in_another_assembly_has_keys_hide_those() =>
        Assert.Equal(("shape_name", "shapeName"), (ForeignShape.JsonKeys.ShapeName, Circle.JsonKeys.ShapeName));

    [Fact]
    public void Field_map_has_all_members_in_their_order() => Assert.Equal(
        [new("FirstName", "first_name"), new("Quoted", "the \"name\""), new("Friends", "friends"), new("State", "state"), new("Secret", "secret"), new("Length", "length")],
        Person.FieldMap);

    [Fact]
    public void Field_map_is_created_once() => Assert.Same(Person.FieldMap, Person.FieldMap);

    [Fact]
    public void Members_are_written_as_in_the_object()
    {
        Person person = new() { FirstName = "é", Friends = { new() { FirstName = "b" } }, State = Mood.VeryGood };
        using JsonDocument whole = JsonDocument.Parse(person.ToJson());

        Assert.Equal(whole.RootElement.GetProperty("first_name").GetRawText(), Person.PerFieldToJson.FirstName(person));
        Assert.Equal(whole.RootElement.GetProperty("friends").GetRawText(), Person.PerFieldToJson.Friends(person));
        Assert.Equal("\"veryGood\"", Person.PerFieldToJson.State(person));
        Assert.Equal("1", Person.PerFieldToJson.Length(person));
    }

    [Fact]
    public void Null_is_written_even_if_the_model_omits_it()
    {
        Person person = new() { FirstName = "a" };
        Assert.DoesNotContain("null", person.ToJson(), StringComparison.Ordinal);
        Assert.Equal("null", Person.PerFieldToJson.State(person));
    }

    [Fact]
    public void A_member_that_is_not_written_has_no_method() =>
        Assert.DoesNotContain(typeof(Person.PerFieldToJson).GetMethods(), static method => method.Name == "Secret");

    [Fact]
    public void Members_of_generic_models_are_written_with_the_codecs_of_the_type_arguments() => Assert.Equal(
        ("[null,1]", "true", "null"),
        (Box<int?>.PerFieldToJson<NullableCodec<int, Int32Codec>>.Items(new([null, 1], true)), Box<int>.PerFieldToJson<Int32Codec>.IsOpen(new([], true)), Box<string?>.PerFieldToJson<NullableReferenceCodec<string, StringCodec>>.First(new([], false))));

    [Fact]
    public void A_member_is_written_at_the_position_of_a_writer()
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            writer.WriteStartObject();
            writer.WritePropertyName(Person.JsonKeys.FirstName);
            Person.PerFieldToJson.FirstName(new() { FirstName = "a" }, writer);
            writer.WriteEndObject();
        }

        Assert.Equal("""{"first_name":"a"}""", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Private_members_of_a_base_are_written() => Assert.Equal("7", Hidden.PerFieldToJson._number(new Hidden()));

    public enum Mood { Bad, VeryGood }

    [JsonModel(FieldRename = FieldRename.Snake, IncludeIfNull = false, CreateJsonKeys = true, CreateFieldMap = true, CreatePerFieldToJson = true)]
    public partial class Person
    {
        public required string FirstName { get; set; }

        [JsonKey("the \"name\"")]
        public string? Quoted { get; set; }

        public List<Person> Friends { get; } = [];

        public Mood? State { get; set; }

        [JsonKey(IncludeToJson = false)]
        public string? Secret { get; set; }

        public int Length => FirstName.Length;
    }

    [JsonModel(FieldRename = FieldRename.None, CreateJsonKeys = true, CreateFieldMap = true)]
    public sealed partial class Employee : Person
    {
        public int Number { get; set; }
    }

    [JsonModel(FieldRename = FieldRename.Camel, CreateJsonKeys = true)]
    public sealed partial record Circle(string ShapeName, double Radius) : ForeignShape(ShapeName);

    [JsonModel(CreatePerFieldToJson = true)]
    public sealed partial record Box<T>(List<T> Items, bool IsOpen) { public T? First => Items.FirstOrDefault(); }

    public class WithPrivate
    {
        [JsonInclude] private int _number = 7;

        public int Number() => _number;
    }

    [JsonModel(CreatePerFieldToJson = true)]
    public sealed partial class Hidden : WithPrivate;
}
