using JsonModelGen.Generator.Model;

namespace JsonModelGen.Generator.Emission;

/// <summary>Emits the structs by which codecs of the runtime library create and read values of user types.</summary>
internal static class AdapterEmitter
{
    public static void Emit(AdapterSpec adapter, CodeWriter code)
    {
        code.WriteLine();
        code.WriteLine($"/// <summary>{adapter.Summary}</summary>");
        code.WriteLine(GeneratedCodeAttribute.Text);
        code.WriteLine($"private readonly struct {adapter.Name}{adapter.TypeParameters} : {adapter.Interface}");
        using (code.Indent())
        {
            foreach (string constraint in adapter.Constraints)
                code.WriteLine(constraint);
        }

        using (code.OpenBlock())
        {
            foreach (AdapterMethodSpec method in adapter.Methods)
            {
                Emit(method, code);
                code.SeparateNext();
            }
        }
    }

    private static void Emit(AdapterMethodSpec method, CodeWriter code)
    {
        if (method.Expression is { } expression)
        {
            code.WriteLine($"public static {method.Signature} => {expression};");
            return;
        }

        code.WriteLine($"public static {method.Signature}");
        using (code.OpenBlock())
        {
            foreach (string statement in method.Statements)
            {
                if (statement.Length == 0)
                    code.SeparateNext();
                else
                    code.WriteLine(statement);
            }
        }
    }
}
