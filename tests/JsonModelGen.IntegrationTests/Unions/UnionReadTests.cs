namespace JsonModelGen.IntegrationTests.Unions;

/// <summary>The case that an object is read as, wherever its discriminator is.</summary>
public sealed class UnionReadTests
{
    public static TheoryData<string> Circles => new()
    {
        """{"kind":"circle","label":"a","radius":1.5}""",
        """{"label":"a","radius":1.5,"kind":"circle"}""",
        """{"label":"a","kind":"circle","radius":1.5}""",
        """ { "kind" : "circle" , "label" : "a" , "radius" : 1.5 } """,
        """{"unknown":{"kind":"group","x":["}",{"kind":"group"}]},"radius":1.5,"label":"a","kind":"circle"}""",
        """{"\u006bind":"c\u0069rcle","radius":1.5,"label":"a"}""",
        """{"radius":9,"kind":"circle","radius":1.5,"label":"a","kind":"circle"}""",
    };

    [Theory, MemberData(nameof(Circles))]
    public void The_discriminator_may_be_anywhere(string json)
    {
        var expected = new Circle(1.5) { Label = "a" };
        Assert.Equal(expected, Shape.FromJson(json));
        Assert.Equal(expected, Circle.FromJson(json));
    }

    [Fact]
    public void A_case_read_as_itself_needs_no_discriminator() =>
        Assert.Equal(new Circle(2), Circle.FromJson("""{"radius":2}"""));

    [Fact]
    public void A_case_without_an_explicit_name_has_that_of_its_type() =>
        Assert.Equal(new UnitSquare(), Shape.FromJson("""{"kind":"unitSquare"}"""));

    [Fact]
    public void The_discriminator_is_known_to_a_strict_case() =>
        Assert.Equal(new UnitSquare { Label = "a" }, UnitSquare.FromJson("""{"label":"a","kind":"unitSquare"}"""));

    [Fact]
    public void The_discriminator_is_not_an_extra_key()
    {
        var group = Assert.IsType<Group>(Shape.FromJson("""{"more":1,"kind":"group","shapes":[]}"""));
        Assert.Equal(["more"], group.Extra.Keys);
    }

    [Fact]
    public void A_union_may_be_a_case_itself()
    {
        Message message = Message.FromJson("""{"id":1,"type":"plain"}""");
        Assert.Equal((typeof(Message), 1, "read"), (message.GetType(), message.Id, message.Note));
    }

    [Fact]
    public void The_key_of_the_discriminator_is_read_in_any_case_on_request() =>
        Assert.Equal(3, Assert.IsType<Message>(Message.FromJson("""{"Type":"plain","ID":3}""")).Id);

    [Theory]
    [InlineData("""{"id":1,"type":"image","url":"x"}""", """{"id":1,"note":null,"type":"image","url":"x"}""")]
    [InlineData("""{"url":"x","id":1}""", """{"id":1,"note":null,"url":"x"}""")]
    [InlineData("""{"type":null,"id":1}""", """{"id":1,"note":null,"type":null}""")]
    [InlineData("""{"type":{"a":[]},"id":1}""", """{"id":1,"note":null,"type":{"a":[]}}""")]
    public void An_unknown_case_is_kept_unchanged(string json, string written)
    {
        var message = Assert.IsType<OtherMessage>(Message.FromJson(json));
        Assert.Equal(written, message.ToJson());
        Assert.Equal(written, ((Message)message).ToJson());
        Assert.IsType<OtherMessage>(Message.FromJson(written));
    }

    [Theory]
    [InlineData("beagle", typeof(Beagle))]
    [InlineData("dog", typeof(Dog))]
    public void Unions_below_unions_read_the_same(string name, Type type)
    {
        string json = $$"""{"name":"Rex","type":"{{name}}"}""";
        Assert.IsType(type, Animal.FromJson(json));
        Assert.IsType(type, Dog.FromJson(json));
    }

    [Fact]
    public void A_union_may_be_read_only()
    {
        Assert.Equal(new Command.Stop(3), Command.FromJson("""{"code":3,"type":"stop"}"""));
        Assert.True(Command.FromJson("""{"type":"go"}""").IsGo);
    }

    [Theory]
    [InlineData("""{"radius":1}""", JsonModelErrorKind.MissingKey, "$")]
    [InlineData("{}", JsonModelErrorKind.MissingKey, "$")]
    [InlineData("""{"radius":1,"kind":null}""", JsonModelErrorKind.NullValue, "$.kind")]
    [InlineData("""{"kind":1,"radius":1}""", JsonModelErrorKind.WrongType, "$.kind")]
    [InlineData("""{"kind":{"a":1},"radius":1}""", JsonModelErrorKind.WrongType, "$.kind")]
    [InlineData("""{"radius":1,"kind":"square"}""", JsonModelErrorKind.UnknownCase, "$.kind")]
    [InlineData("""{"kind":"Circle"}""", JsonModelErrorKind.UnknownCase, "$.kind")]
    [InlineData("""{"KIND":"circle"}""", JsonModelErrorKind.MissingKey, "$")]
    [InlineData("""{"kind":"circle","radius":1,"kind":"group"}""", JsonModelErrorKind.UnknownCase, "$.kind")]
    [InlineData("""{"kind":"circle"}""", JsonModelErrorKind.MissingKey, "$")]
    [InlineData("""{"radius":"x","kind":"circle"}""", JsonModelErrorKind.WrongType, "$.radius")]
    [InlineData("""{"radius":tru,"kind":"circle"}""", JsonModelErrorKind.InvalidJson, "$.radius")]
    [InlineData("""{"radius":1""", JsonModelErrorKind.UnexpectedEnd, "$.radius")]
    [InlineData("null", JsonModelErrorKind.NullValue, "$")]
    [InlineData("[]", JsonModelErrorKind.WrongType, "$")]
    [InlineData("""{"kind":"group","shapes":[{"kind":"circle","radius":1},{"kind":"cube"}]}""", JsonModelErrorKind.UnknownCase, "$.shapes[1].kind")]
    public void A_value_that_is_not_a_case_is_refused(string json, JsonModelErrorKind kind, string path) => Parity.Refused<Shape>(kind, json, path);

    [Fact]
    public void Errors_name_the_cases()
    {
        Assert.StartsWith(
            "A string that says which case of Shape this is (circle, unitSquare, \"Vieleck\" & größer, group) was expected, but a string was found: \"cube\".",
            Parity.Refused<Shape>(JsonModelErrorKind.UnknownCase, """{"kind":"cube"}""", "$.kind").Message,
            StringComparison.Ordinal);
        JsonModelException missing = Parity.Refused<Shape>(JsonModelErrorKind.MissingKey, """{"a":1}""", "$");
        Assert.Equal(("kind", "Shape"), (missing.Key, missing.Model));
        Assert.StartsWith("The key \"kind\", which says which case of Shape this is (circle,", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_read_as_itself_refuses_the_name_of_another()
    {
        Assert.StartsWith(
            "Circle is the case \"circle\", but a string was found: \"group\".",
            Parity.Refused<Circle>(JsonModelErrorKind.UnknownCase, """{"radius":1,"kind":"group"}""", "$.kind").Message,
            StringComparison.Ordinal);
        Parity.Refused<Circle>(JsonModelErrorKind.NullValue, """{"kind":null,"radius":1}""", "$.kind");
        Parity.Refused<Circle>(JsonModelErrorKind.WrongType, """{"kind":1,"radius":1}""", "$.kind");
    }

    [Fact]
    public void Values_skipped_before_the_discriminator_count_for_the_depth()
    {
        string deep = new string('[', 64) + new string(']', 64);
        Parity.Refused<Shape>(JsonModelErrorKind.DepthExceeded, $$"""{"x":{{deep}},"kind":"unitSquare"}""", "$.x" + string.Concat(Enumerable.Repeat("[0]", 63)));
    }

    [Fact]
    public void Deep_nesting_with_late_discriminators_is_read()
    {
        string json = """{"kind":"unitSquare"}""";
        for (int depth = 1; depth < 63; depth += 2)
            json = $$"""{"more":[1,2,3],"shapes":[{{json}}],"label":null,"kind":"group"}""";
        Shape shape = Shape.FromJson(json);
        int groups = 0;
        for (; shape is Group group; shape = group.Shapes[0])
            groups++;
        Assert.Equal((31, typeof(UnitSquare)), (groups, shape.GetType()));
        Parity.Refused<Shape>(JsonModelErrorKind.DepthExceeded, $$"""{"shapes":[{{json}}],"kind":"group"}""", "$.shapes[0]" + string.Concat(Enumerable.Repeat(".shapes[0]", 31)));
    }
}
