namespace JsonModelGen.Tests.Shapes;

public class ModelShapeTests
{
    [Fact]
    public void A_model_struct_reads_and_writes_itself() => ShapeProbe.ShapeOf("Point").Emits(
        "global::Point.FromJson(ref reader)",
        "v.ToJson(ref writer);",
        "ModelCodec<global::Point>");

    [Fact]
    public void A_null_model_class_is_written_as_null() => ShapeProbe.ShapeOf("Item").Emits(
        "global::Item.FromJson(ref reader)",
        """
        if (v is { } local)
            local.ToJson(ref writer);
        else
            writer.WriteNull();
        """,
        "ModelCodec<global::Item>");

    [Fact]
    public void A_nullable_model_class_is_evaluated_once() => ShapeProbe.ShapeOf("Item?").Emits(
        "reader.TryReadNull() ? null : global::Item.FromJson(ref reader)",
        """
        if (v is { } local)
            local.ToJson(ref writer);
        else
            writer.WriteNull();
        """,
        "NullableReferenceCodec<global::Item, ModelCodec<global::Item>>");
}
