using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Emission;

/// <summary>Emits the beginning of a method that writes a value: for null, it writes <c>null</c> and is done.</summary>
internal static class NullGuardEmitter
{
    public static void Emit(CodeWriter code, string condition = "value is null")
    {
        code.WriteLine($"if ({condition})");
        using (code.OpenBlock())
        {
            code.WriteLine($"writer.Ensure({NullableShape.NullSize});");
            code.WriteLine("writer.WriteNull();");
            code.WriteLine("return;");
        }

        code.SeparateNext();
    }
}
