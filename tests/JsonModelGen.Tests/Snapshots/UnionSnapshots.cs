namespace JsonModelGen.Tests.Snapshots;

public class UnionSnapshots
{
    private static readonly Sources s_shapes =
        """
        namespace Demo.Unions;

        [JsonModel(CreateJsonSchema = true), JsonModelUnion("kind")]
        public abstract partial record Shape(string? Label)
        {
            [JsonModel, JsonModelCase("circle")]
            public sealed partial record Circle(double Radius, string? Label) : Shape(Label);

            [JsonModel(DisallowUnrecognizedKeys = true), JsonModelCase]
            public sealed partial record UnitSquare(string? Label) : Shape(Label);
        }

        [JsonModel, JsonModelCase("group \"of\" shapes")]
        public partial record Group(List<Shape> Shapes, Shape? Frame) : Shape(Label: null);
        """;

    private static readonly Sources s_messages =
        """
        namespace Demo.UnknownCases;

        [JsonModel(CaseInsensitive = true, CreateJsonSchema = true), JsonModelUnion(UnknownCase = typeof(Other)), JsonModelCase("plain")]
        public partial class Message
        {
            public required int Id { get; init; }
        }

        [JsonModel(FieldRename = FieldRename.Snake), JsonModelCase("text")]
        public partial class TextMessage : Message
        {
            public string? Body { get; set; }
        }

        [JsonModel]
        public partial class Other : Message
        {
            [JsonExtra]
            public Dictionary<string, System.Text.Json.JsonElement> Rest { get; } = [];
        }
        """;

    private static readonly Sources s_vehicles =
        """
        namespace Demo.DerivedTypes;

        [JsonModel(CreateJsonSchema = true), JsonPolymorphic(TypeDiscriminatorPropertyName = "kind"), JsonDerivedType(typeof(Car), "car"), JsonDerivedType(typeof(Truck), 2)]
        public partial class Vehicle
        {
            public int Wheels { get; set; }
        }

        [JsonModel]
        public partial class Car : Vehicle;

        [JsonModel]
        public sealed partial class Truck : Vehicle
        {
            public Vehicle? Load { get; set; }
        }
        """;

    [Fact]
    public Task Cases_that_System_Text_Json_lists() => Verify(Drive(s_vehicles));

    [Fact]
    public Task Cases_with_names() => Verify(Drive(s_shapes));

    [Fact]
    public Task Union_that_is_a_case_itself_and_keeps_unknown_ones() => Verify(Drive(s_messages));
}
