using JsonModelGen.IntegrationTests.Schemas;

namespace JsonModelGen.IntegrationTests.Unions;

/// <summary>The output of a case, as itself and as the union, and that it is read back unchanged.</summary>
public sealed class UnionWriteTests
{
    public static TheoryData<string> Shapes => new()
    {
        """{"kind":"circle","label":null,"radius":1.5}""",
        """{"kind":"unitSquare","label":"a"}""",
        """{"kind":"\u0022Vieleck\u0022 \u0026 gr\u00F6\u00DFer","label":null,"corners":7}""",
        """{"kind":"group","label":null,"shapes":[],"frame":null,"byName":null}""",
        """{"kind":"group","label":null,"shapes":[{"kind":"circle","label":null,"radius":2}],"frame":{"kind":"unitSquare","label":null},"byName":{"a":null,"b":{"kind":"unitSquare","label":null}},"more":[1]}""",
    };

    [Theory, MemberData(nameof(Shapes))]
    public void What_is_read_is_written_back_unchanged(string json) => Parity.RoundTrip<Shape>(json, json);

    [Fact]
    public void A_case_writes_its_discriminator_as_itself_too()
    {
        var circle = new Circle(1);
        Assert.Equal("""{"kind":"circle","label":null,"radius":1}""", circle.ToJson());
        Assert.Equal(circle.ToJson(), ((Shape)circle).ToJson());
        Assert.Equal(circle.ToJson(), JsonModel.ToJson<Shape>(circle));
        Assert.Equal(circle.ToJsonUtf8Bytes(), ((Shape)circle).ToJsonUtf8Bytes());
        Assert.True(ModelSchemas.Allows<Circle>(circle.ToJson()));
    }

    [Fact]
    public void A_name_is_escaped_according_to_the_options() => Assert.Equal(
        """{"kind":"\"Vieleck\" & größer","label":null,"corners":3}""",
        new AnyPolygon { Corners = 3 }.ToJson(new JsonModelWriteOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

    [Fact]
    public void A_value_that_is_not_a_case_is_not_written()
    {
        Shape shape = new SpecialGroup();
        var error = Assert.Throws<JsonModelException>(() => shape.ToJson());
        Assert.Equal(JsonModelErrorKind.NotWritable, error.Kind);
        Assert.StartsWith("JsonModelGen.IntegrationTests.Unions.SpecialGroup is not a case of Shape, and only its cases can be written: Circle, UnitSquare, AnyPolygon, Group.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_union_writes_its_own_objects()
    {
        Message message = new() { Id = 1 };
        Assert.Equal("""{"type":"plain","id":1,"note":null}""", message.ToJson());
        message = new TextMessage { Id = 2, BodyText = "b" };
        Assert.Equal("""{"type":"text","id":2,"note":null,"body_text":"b"}""", message.ToJson());
    }

    [Fact]
    public void Unions_below_unions_write_the_same()
    {
        Dog dog = new Beagle { Name = "Rex" };
        Animal animal = dog;
        Assert.Equal("""{"type":"beagle","name":"Rex","ears":2}""", dog.ToJson());
        Assert.Equal(dog.ToJson(), animal.ToJson());
        animal = new Dog();
        Assert.Equal("""{"type":"dog","name":null}""", animal.ToJson());
        Assert.Equal("""[{"type":"cat"},{"type":"dog","name":null}]""", JsonModel.ToJson<List<Animal>, ListCodec<Animal, ModelCodec<Animal>>>([new Cat(), animal]));
    }

    [Fact]
    public void A_union_may_be_write_only()
    {
        Reply reply = new Reply.Done();
        Assert.Equal("""{"type":"done","code":7}""", reply.ToJson());
    }

    [Fact]
    public void Schemas_distinguish_the_cases()
    {
        Assert.True(ModelSchemas.Allows<Shape>("""{"kind":"circle","radius":1}"""));
        Assert.False(ModelSchemas.Allows<Shape>("""{"kind":"unitSquare","radius":1}"""));
        Assert.False(ModelSchemas.Allows<Shape>("""{"radius":1}"""));
        Assert.False(ModelSchemas.Allows<Shape>("""{"kind":"cube"}"""));
        Assert.True(ModelSchemas.Allows<Message>("""{"type":"image","id":1,"more":2}"""));
        Assert.False(ModelSchemas.Allows<Message>("""{"type":"image"}"""));
    }
}
